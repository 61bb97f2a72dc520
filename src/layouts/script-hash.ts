import { createHash } from 'node:crypto'

/** Name a script as a content security policy does (CSP 3): by the SHA-256 of its bytes in base64. */
export function toScriptHash(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}
