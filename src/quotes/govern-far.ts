import { findSource } from './find-source.ts'
import type { Governor, QuoteContext } from './governor.ts'

const FARTHEST = 60

/** Read who says a quotation within a reported sentence from the clause at its end: “It was “X” of them, S said.” */
export function governFar({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  for (let at = quote + 1; at < quote + FARTHEST; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return null
    if (item.kind !== 'cue' || item.verb.strength !== 'say') continue
    if (item.verb.form === 'ing' || item.verb.form === 'base') continue
    const source = findSource(frame, at)
    if (!source || source.item === null || source.item <= quote) continue
    const isTail =
      /^(?:according to|in view)$/.test(item.verb.lemma) ||
      hasCommaBefore(items, source.item) ||
      items[at - 1]?.lower === ','
    if (!isTail) continue
    return {
      frame,
      cue: at,
      source: source.item,
      sourceEnd: source.end,
      rule: `tail-${source.rule}`,
      side: 'far',
    }
  }
  return null
}

function hasCommaBefore(items: QuoteContext['frame']['items'], index: number): boolean {
  const before = items[index - 1]
  return before?.lower === ',' || (before?.kind === 'quote' && index > 0)
}
