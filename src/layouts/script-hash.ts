/** Name a script as a content security policy does (CSP 3): by the SHA-256 of its bytes in base64. */
export async function toScriptHash(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
