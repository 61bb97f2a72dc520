import { findSigningParagraph } from '../clause/find-signature.ts'
import type { Governor, QuoteContext } from './governor.ts'

/** Read who says a paragraph that is one quotation from the next one, where that signs it: “…” and “— Owen Marr”. */
export function governSigned({ frame, quote, after }: QuoteContext): Governor | null {
  const isAlone = frame.items.every(
    ({ kind }, index) => index === quote || kind === 'mark' || kind === 'stop',
  )
  const source = isAlone && after ? findSigningParagraph(after) : -1
  if (!after || source < 0) return null
  return {
    frame: after,
    cue: null,
    source,
    sourceEnd: source + 1,
    rule: 'quote-dash-name',
    place: null,
    side: 'before',
  }
}
