import type { Item } from './frame.ts'

/** No sentence is searched farther than this many items, so that a text of one sentence is read in linear time. */
const FARTHEST = 150

/** Find the first item of the sentence an item stands in. */
export function findSentenceStart(items: readonly Item[], index: number): number {
  let at = index
  while (at > 0 && at > index - FARTHEST && items[at - 1]?.kind !== 'stop') at--
  return at
}

/** Find the index behind the last item of the sentence an item stands in: its stop, or the end of the frame. */
export function findSentenceEnd(items: readonly Item[], index: number): number {
  let at = index
  while (at < items.length && at < index + FARTHEST && items[at]?.kind !== 'stop') at++
  return at
}
