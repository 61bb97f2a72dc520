import { findSource } from './find-source.ts'
import type { Item } from './frame.ts'
import type { Governor, QuoteContext } from './governor.ts'

const FARTHEST = 60

/**
 * Read who says a quotation from the nearest cue in front of it in its sentence. Verbs of little meaning count only
 * where they touch it; a cue without a source (a passive) gives way to the one before it.
 */
export function governLeft({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  for (let at = quote - 1; at >= 0 && at > quote - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop') return null
    if (item.kind !== 'cue') continue
    const isTouching = isNear(items, at, quote)
    if (item.verb.strength === 'weak' && !isIntroduced(items, at, quote)) continue
    const source = findSource(frame, at)
    if (!source) continue
    const reach = isTouching ? 'quote' : 'clause'
    return { cue: at, source: source.item, sourceEnd: null, rule: `${source.rule}-${reach}`, side: 'left' }
  }
  return null
}

/** Tell whether no more than a hearer, a comma or colon and small words stand between a cue and a quotation. */
function isNear(items: readonly Item[], cue: number, quote: number): boolean {
  let mentions = 0
  for (let at = cue + 1; at < quote; at++) {
    const item = items[at]
    if (item?.kind === 'mention' && mentions++ === 0) continue
    if (item?.kind === 'mark' && /^[,:]$/.test(item.lower)) continue
    if (
      item?.kind !== 'word' ||
      !/^(?:that|him|her|them|it|as|a|an|the|of|for|to|on|its|his|their|this|us|me|was|is|were|are|be)$/.test(
        item.lower,
      )
    )
      return false
  }
  return true
}

/** Tell whether a colon, a comma or “that” leads from a cue to a quotation. */
function isIntroduced(items: readonly Item[], cue: number, quote: number): boolean {
  return quote - cue < 12 && /^[,:]$/.test(items[quote - 1]?.lower ?? '')
}
