import type { Item } from './frame.ts'
import { findOpening } from './subject.ts'
import { SUBORDINATORS } from './words/clause-words.ts'

const FARTHEST = 24

/**
 * Find the subject of the dependent clause a verb stands in, where no comma parts the two: “S, who rose and said”, “after she
 * rose and said”. Null where the verb is the main clause’s.
 */
export function findNearerSubject(
  items: readonly Item[],
  cue: number,
): { readonly from: number; readonly to: number } | null {
  for (let at = cue - 1; at > 0 && at > cue - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || /^[,;:—–]$/.test(item.lower)) return null
    if (item.kind === 'mention' && SUBORDINATORS.has(items[at - 1]?.lower ?? ''))
      return { from: at, to: at + 1 }
    if (item.kind === 'word' && item.lower === 'who') return toAntecedent(items, at)
  }
  return null
}

/** The mention in front of “who” and its comma, or brackets. */
export function toAntecedent(
  items: readonly Item[],
  who: number,
): { readonly from: number; readonly to: number } | null {
  let before = who - 1
  if (items[before]?.lower === ',') before--
  if (items[before]?.lower === ')') before = findOpening(items, before) - 1
  return items[before]?.kind === 'mention' ? { from: before, to: who + 1 } : null
}
