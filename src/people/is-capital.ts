import type { Token } from '../text/token.ts'

/** Tell whether a token is a word that begins with a capital. */
export function isCapital(token: Token): boolean {
  return (
    token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0) && token.text.charAt(0) !== '’'
  )
}
