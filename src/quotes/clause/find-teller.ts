import type { Item } from './frame.ts'

/** Find the cue whose “that” opens the clause of a source: “said that the mayor …”; -1 without one. */
export function findTeller(items: readonly Item[], source: number): number {
  const that = items[source - 1]?.lower === 'the' ? source - 2 : source - 1
  return items[that]?.lower === 'that' && items[that - 1]?.kind === 'cue' ? that - 1 : -1
}
