import { DETERMINERS, PHRASE_STOPS } from '../../people/words/phrase-words.ts'
import type { Item } from './frame.ts'
import { isObject } from './mention-place.ts'
import { opensClause } from './opens-clause.ts'

/** Words that stand for somebody told of before: “Another said”. */
export const STAND_INS: ReadonlySet<string> = new Set('another others some many most several'.split(' '))

/**
 * The noun phrase that ends at an index and whose noun no list holds: from an article, a name or the like to its last
 * word, without a preposition, a conjunction or a verb.
 */
export function findPhraseLeft(
  items: readonly Item[],
  last: number,
): { readonly from: number; readonly to: number } | null {
  if (STAND_INS.has(items[last]?.lower ?? '') && opensClause(items, last)) return own(last)
  if (isShare(items, last)) return opensClause(items, last - 1) ? { from: last - 1, to: last + 1 } : null
  if (items[last]?.kind !== 'word' || !/^[\p{L}’']{3,}$/u.test(items[last]?.lower ?? '')) return null
  for (let at = last; at >= 0 && at > last - 7; at--) {
    const item = items[at]
    if (!item || item.kind === 'cue' || item.kind === 'quote' || item.kind === 'stop') return null
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== "'") return null
    if (item.kind === 'mention') return isObject(items, at) || at === last ? null : { from: at, to: last + 1 }
    if (item.kind !== 'word') continue
    if (DETERMINERS.has(item.lower))
      return at === last || isObject(items, at) || /^(?:that|this|it)$/.test(item.lower)
        ? null
        : { from: at, to: last + 1 }
    if (PHRASE_STOPS.has(item.lower) || item.lower === 'and') return isPlural(items, last) ? own(last) : null
  }
  return isPlural(items, last) ? own(last) : null
}

/** Tell whether a phrase ends as a share of those told of before: “63 percent said”. */
export function isShare(items: readonly Item[], last: number): boolean {
  return (
    /^(?:percent|half)$/.test(items[last]?.lower ?? '') &&
    /^(?:\d|about|almost|nearly)/.test(items[last - 1]?.lower ?? '')
  )
}

/** “what polls described”: a bare plural right in front of the verb. */
function isPlural(items: readonly Item[], last: number): boolean {
  const { lower = '' } = items[last] ?? {}
  return lower.length > 4 && /[^su]s$/.test(lower) && !PHRASE_STOPS.has(lower)
}

function own(last: number): { readonly from: number; readonly to: number } {
  return { from: last, to: last + 1 }
}
