import type { Span } from '../../markdown/span.ts'

/** A run of words, and whether they are what is asked about. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** So many signs before and behind the words are enough to judge them by. */
const MOST_AROUND = 360

/** Cut out the block around some parts of a text, and of a long one the words around the first. */
export function toParagraph(text: string, parts: readonly Span[]): readonly Piece[] {
  const [first = { start: 0, end: 0 }] = parts
  const opening = text.lastIndexOf('\n\n', first.start)
  const closing = text.indexOf('\n\n', first.end)
  const block = { start: opening < 0 ? 0 : opening + 2, end: closing < 0 ? text.length : closing }
  const start = toWordStart(text, Math.max(block.start, first.start - MOST_AROUND), block.start)
  const end = toWordStart(text, Math.min(block.end, first.end + MOST_AROUND), block.end)
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = start
  for (const part of parts.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push({ text: text.slice(at, part.start), isMarked: false })
    pieces.push({ text: text.slice(part.start, part.end), isMarked: true })
    at = part.end
  }
  pieces.push({ text: text.slice(at, end), isMarked: false })
  const cut = (isCut: boolean) => (isCut ? [{ text: '…', isMarked: false }] : [])
  return [
    ...cut(start > block.start),
    ...pieces.filter((piece) => piece.text !== ''),
    ...cut(end < block.end),
  ]
}

function toWordStart(text: string, offset: number, limit: number): number {
  if (offset === limit) return offset
  const space = text.indexOf(' ', offset)
  return space < 0 || space > offset + 40 ? offset : space
}
