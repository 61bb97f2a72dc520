import type { Item } from './frame.ts'
import { BE_FORMS } from '../words/clause-words.ts'

/** In items: so far in front of a participle its auxiliary stands. */
const REACH = 4

/** Tell whether a past form is a passive one: “was described”, “had been asked”, “’s been called”; not “he’s said”. */
export function isPassive(items: readonly Item[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - REACH; at--) {
    const item = items[at]
    if (item?.kind !== 'word') return false
    if (BE_FORMS.has(item.lower))
      return item.lower !== "'s" || items[at + 1]?.lower === 'been' || at === cue - 1
    if (/^(?:has|have|had)$/.test(item.lower)) return false
  }
  return false
}
