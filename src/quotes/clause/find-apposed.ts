import type { Item } from './frame.ts'
import { isPersonName } from './is-person-name.ts'
import { opensClause } from './opens-clause.ts'

/** In items. */
const LONGEST = 10

/**
 * Find the name that opens a clause and that the apposition ending at a comma tells of: “Ann Rowe, Liberal of Farrow, and
 * Owen Marr”. -1 where a verb of saying or the sentence's end comes first.
 */
export function findApposed(items: readonly Item[], comma: number): number {
  if (items[comma]?.lower !== ',') return -1
  for (let at = comma - 1; at > comma - LONGEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'cue' || item.kind === 'stop' || item.kind === 'quote') return -1
    if (item.lower === ',') return isPersonName(items[at - 1]) && opensClause(items, at - 1) ? at - 1 : -1
  }
  return -1
}
