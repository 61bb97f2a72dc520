import type { BodyText } from '../markdown/body-text.ts'
import type { Position } from '../markdown/field-source.ts'
import { findFirst, toPoints } from '../markdown/to-points.ts'

/**
 * Build the way from an offset into the plain text to its line and column in the source file. Escapes and entities
 * blur the column.
 */
export function toLocator(source: string, { pieces }: BodyText): (offset: number) => Position {
  const toPoint = toPoints(source)
  return (offset) => {
    const piece = pieces[findFirst(pieces, ({ end }) => end > offset)] ?? pieces.at(-1)
    const { line, column } = toPoint(piece ? piece.source + Math.max(0, offset - piece.start) : 0)
    return { line, column }
  }
}
