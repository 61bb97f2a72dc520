import type { BodyText } from '../markdown/body-text.ts'
import type { Position } from '../markdown/yaml-source.ts'

/**
 * Build the way from an offset into the plain text to its line and column in the source file. Escapes and entities
 * blur the column.
 */
export function toLocator(source: string, { pieces }: BodyText): (offset: number) => Position {
  const lineStarts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    const piece = pieces[findFirst(pieces, ({ end }) => end > offset)] ?? pieces.at(-1)
    const at = piece ? piece.source + Math.max(0, offset - piece.start) : 0
    const line = findFirst(lineStarts, (start) => start > at)
    return { line, column: at - (lineStarts[line - 1] ?? 0) + 1 }
  }
}

/** Find the first index for which a test holds that holds for all after it (a binary search). */
function findFirst<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
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
