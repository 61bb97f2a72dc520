import type { Diagnostic } from '../diagnostic.ts'
import { InlineMeter } from './inline-meter.ts'
import { toTagDepth } from './tag-depth.ts'

/**
 * What the parser of Markdown is asked to read. It takes far longer than its text is long for what lies beyond these
 * bounds, or runs out of room; no prose comes near them.
 */
export const LIMITS = {
  /** UTF-16 units of a file. */
  length: 4_000_000,
  /** Lists, quotations, emphasis, brackets and elements within each other. */
  depth: 100,
  /** Cells that the rows of a table leave out. */
  emptyCells: 50_000,
  /** Headings underlined with `===` or `---`. */
  underlinedHeadings: 500,
  /** Lines of one such heading. */
  headingLines: 1000,
  /** Lines that go on with a quotation or an item of a list without its mark, and without a blank line. */
  lazyLines: 2000,
  /** Marks of emphasis, or opening brackets, in one paragraph. */
  marks: 4000,
  /** Brackets and marks of emphasis in one paragraph that close nothing. */
  unmatched: 1000,
  /** Lengths of runs of backticks in one paragraph: each may send the parser to its end. */
  tickLengths: 60,
} as const

const FENCE = /^[ \t>]*(?:[*+-] |\d+[.)] )?[ \t]*(?<fence>`{3,}|~{3,})(?<info>[^\n]*)$/
const CONTAINER = /^[ \t]*(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/

/**
 * Find what a body has too much of, before it is parsed: one look at every line. The error names the line where the
 * bound is passed; `null` where none is.
 */
export function findExcess(source: string): Diagnostic | null {
  if (source.length > LIMITS.length)
    return toExcess(1, `The file has more than ${LIMITS.length / 1_000_000} million characters`)
  const meter = new InlineMeter()
  const indents: number[] = []
  let fence = ''
  let underlined = 0
  let lazy: number | null = null
  let lines = 0
  let columns = 0
  let emptyCells = 0
  let tags = 0
  let before = ''
  for (const [index, line] of source.split('\n').entries()) {
    const isBlank = line.trim() === ''
    const fenced = FENCE.exec(line)?.groups?.['fence']
    if (fence !== '') {
      if (fenced?.startsWith(fence) === true) fence = ''
    } else if (fenced !== undefined) fence = fenced
    else {
      const depth = toDepth(line, indents)
      if (depth > LIMITS.depth)
        return toExcess(index + 1, `Lists and quotations stand within each other ${TOO_DEEP}`)
      const isContainer = CONTAINER.test(line)
      if (isBlank) lazy = null
      else if (isContainer) lazy ??= 0
      else if (lazy !== null) lazy += 1
      lines = isBlank ? 0 : lines + 1
      if ((lazy ?? 0) > LIMITS.lazyLines)
        return toExcess(
          index + 1,
          `A quotation or an item of a list goes on for more than ${LIMITS.lazyLines} lines without its mark`,
        )
      if (UNDERLINE.test(line) && before.trim() !== '') {
        underlined += 1
        if (lines > LIMITS.headingLines)
          return toExcess(
            index + 1,
            `A heading of more than ${LIMITS.headingLines} lines is underlined; put a blank line in front of the rule, or`,
          )
      }
      if (underlined > LIMITS.underlinedHeadings)
        return toExcess(
          index + 1,
          `More than ${LIMITS.underlinedHeadings} headings are underlined; write them as “## Heading”, or`,
        )
      if (isBlank) columns = 0
      else if (columns > 0) emptyCells += Math.max(0, columns - countPipes(line))
      else if (line.includes('|') && DELIMITERS.test(line)) columns = countPipes(line)
      if (emptyCells > LIMITS.emptyCells)
        return toExcess(
          index + 1,
          `The rows of a table leave out more than ${LIMITS.emptyCells.toLocaleString('en')} cells of its head`,
        )
      tags = toTagDepth(line, tags)
      if (tags > LIMITS.depth)
        return toExcess(index + 1, `Elements of HTML stand within each other ${TOO_DEEP}`)
      const problem = meter.add(line, isBlank || isContainer || columns > 0)
      if (problem !== null) return toExcess(index + 1, problem)
    }
    before = line
  }
  return null
}

const TOO_DEEP = `more than ${LIMITS.depth} deep`

/** How deep a line's lists and quotations stand: its own marks, and the items it is indented below. */
function toDepth(line: string, indents: number[]): number {
  let rest = line
  let column = 0
  let depth = 0
  for (let mark = CONTAINER.exec(rest); mark !== null && depth <= LIMITS.depth; mark = CONTAINER.exec(rest)) {
    const indent = column + mark[0].length - mark[0].trimStart().length
    if (depth === 0) while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    if (!mark[0].endsWith('>')) indents.push(indent)
    else depth += 1
    rest = rest.slice(mark[0].length)
    column += mark[0].length
    if (indents.length + depth > LIMITS.depth) break
  }
  if (line.trim() !== '' && depth === 0 && column === 0 && !/^\s/.test(line)) indents.length = 0
  return indents.length + depth
}

function countPipes(line: string): number {
  let count = 0
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) count += 1
  return count
}

function toExcess(line: number, what: string): Diagnostic {
  return {
    rule: 'too-much',
    severity: 'error',
    message: `${what}: no reader gets through that, and the parser of Markdown neither. Cut the file in two, or write it more simply.`,
    line,
    column: 1,
  }
}
