/**
 * Word the content security policy of a page (CSP 3): everything from this site alone, no inline script but those
 * whose hashes are given, and WebAssembly only where the page runs it.
 */
export function toSecurityPolicy(scriptHashes: readonly string[], runsWebAssembly = false): string {
  const scripts = [
    "'self'",
    ...scriptHashes.map((hash) => `'${hash}'`),
    ...(runsWebAssembly ? ["'wasm-unsafe-eval'"] : []),
  ]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';')
}
