import type { Point } from 'unist'

/** A place in a source file: one-based line and column, and the UTF-16 offset. */
export type SourcePoint = Required<Point>

/** Build the way from an offset into a source to its line and column. */
export function toPoints(source: string): (offset: number) => SourcePoint {
  const lineStarts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return (offset) => {
    const line = findFirst(lineStarts, (start) => start > offset)
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1, offset }
  }
}

/** Find the first index for which a test holds that holds for all after it (a binary search). */
export function findFirst<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && test(item)) high = middle
    else low = middle + 1
  }
  return low
}
