import type { Passage } from '../../render/rendered-article.ts'

/** Find the passage that holds a place of the text: the first that reaches beyond it, else the last. */
export function findPassage(passages: readonly Passage[], place: number): number {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
