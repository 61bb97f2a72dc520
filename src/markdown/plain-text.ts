import type { Block } from './block.ts'

const LINE = /[^\r\n]+/g
const WRAPPED_LINE = { shortest: 55, longest: 85 }

/**
 * Cut plain text into paragraphs without touching it: every line end ends one, unless most lines are as long as
 * hard-wrapped ones (55 to 85 characters), where only blank lines do. Blank lines give nothing.
 */
export function toPlainBlocks(text: string): Block[] {
  const lines = [...text.matchAll(LINE)]
    .map(({ 0: line, index }) => ({
      start: index + (line.length - line.trimStart().length),
      end: index + line.trimEnd().length,
      length: line.length,
    }))
    .filter(({ start, end }) => start < end)
  const wrapped = lines.filter(
    ({ length }) => length >= WRAPPED_LINE.shortest && length <= WRAPPED_LINE.longest,
  )
  const isWrapped = wrapped.length * 2 > lines.length

  const blocks: { start: number; end: number }[] = []
  for (const { start, end } of lines) {
    const last = blocks.at(-1)
    if (isWrapped && last && !hasBlankLine(text, last.end, start)) last.end = end
    else blocks.push({ start, end })
  }
  return blocks.map(({ start, end }) => ({ kind: 'line', quoted: false, start, end }))
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  return (text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0) > 1
}
