import { findVerbGroups } from '../../morphology/find-verb-groups.ts'
import type { Scan } from '../../../scan.ts'
import type { VerbGroup } from '../../../verb-group.ts'

/** The verb groups of an expression's sentence, in text order. */
export function findVerbs({ tokens, start, end }: Scan): readonly VerbGroup[] {
  return findVerbGroups(tokens, { firstToken: start, endToken: end })
}

/** The index of the first verb group that begins at a token or behind it, by binary search. */
export function findGroupFrom(groups: readonly VerbGroup[], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.firstToken ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
