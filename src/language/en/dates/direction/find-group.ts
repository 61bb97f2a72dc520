import type { VerbGroup } from '../../../verb-group.ts'

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
