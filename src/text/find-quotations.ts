import type { Block } from '../markdown/block.ts'
import { CLOSERS, ELISIONS, MIXED_MARKS } from './quotation-marks.ts'
import type { Quotation } from './quotation.ts'

interface Open {
  readonly mark: string
  readonly start: number
  readonly nested: Quotation[]
}

const MARK = /``|''|[“”„«»「」『』"‘’']/g
/** Quotations within quotations beyond this are marks gone astray. */
const DEEPEST = 4
/** How far a lost mark is looked for, so that a text of open marks is read in linear time. */
const LONGEST_SEARCH = 2000
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«„:]/u

/**
 * Pair the quotation marks of every block, outermost quotations first and last.
 *
 * A mark left open ends with its block, so one missing mark costs one paragraph; where the next block opens with a
 * mark, the two are parts of one quotation (`continued`), unless a reporting clause within the first shows that its
 * closing mark was lost. Apostrophes, elisions, feet and inches are left alone.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  blocks.forEach((block, index) => {
    const before = quotations.at(-1)
    const found = pairMarks(text, block, index)
    const first = found[0]
    const leftOpen =
      before !== undefined && !before.closed && before.block === index - 1 && !hasLostClosing(text, before)
    if (first && leftOpen && text.slice(block.start, first.start).trim() === '')
      found[0] = { ...first, continued: true }
    for (const quotation of found) quotations.push(quotation)
  })
  return quotations
}

/** “…, Lindqvist said on Friday.” within a quotation left open. */
const REPORTING =
  /[,?!]\s+(?:(?:\p{Lu}[\p{L}’'-]*\s+){1,4}|he |she |they )(?:said|says|added|told|wrote|asked|noted)(?![\p{L}])/u

function hasLostClosing(text: string, { inner }: Quotation): boolean {
  return REPORTING.test(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_SEARCH)))
}

function pairMarks(text: string, block: Block, index: number): Quotation[] {
  const outermost: Quotation[] = []
  const stack: Open[] = []
  const body = text.slice(block.start, block.end)

  const close = (open: Open, innerEnd: number, end: number, closed: boolean): void => {
    const inner = { start: open.start + open.mark.length, end: innerEnd }
    const found = {
      start: open.start,
      end,
      inner,
      block: index,
      closed,
      continued: false,
      nested: open.nested,
    }
    const parent = stack.at(-1)
    ;(parent ? parent.nested : outermost).push(found)
  }

  for (const { 0: mark, index: offset } of body.matchAll(MARK)) {
    const top = stack.at(-1)
    const closes = stack.findLastIndex((open) => isPair(open.mark, mark) && isClosing(body, offset, mark))
    if (closes >= 0 && !(top && top.mark !== stack[closes]?.mark && canOpen(body, offset, mark))) {
      while (stack.length > closes) {
        const open = stack.pop()
        const here = stack.length === closes
        if (open && here) close(open, block.start + offset, block.start + offset + mark.length, true)
        else for (const nested of open?.nested ?? []) stack.at(-1)?.nested.push(nested)
      }
    } else if (stack.length < DEEPEST && canOpen(body, offset, mark)) {
      stack.push({ mark, start: block.start + offset, nested: [] })
    }
  }
  const left = stack.find((open) => open.mark !== "'" && open.mark !== '‘')
  if (left) {
    stack.length = 0
    close(left, block.end, block.end, false)
  }
  return outermost.sort((a, b) => a.start - b.start)
}

function isPair(opening: string, mark: string): boolean {
  return CLOSERS[opening] === mark || (MIXED_MARKS.has(opening) && MIXED_MARKS.has(mark))
}

function isClosing(body: string, offset: number, mark: string): boolean {
  if (mark === '”' || mark === '»' || mark === '」' || mark === '』') return true
  if (mark !== "'" && mark !== '’') return !canOpen(body, offset, mark)
  const before = body[offset - 1] ?? ' '
  return !/\s/.test(before) && !LETTER.test(body[offset + 1] ?? ' ')
}

function canOpen(body: string, offset: number, mark: string): boolean {
  const before = body[offset - 1] ?? ' '
  const after = body[offset + mark.length] ?? ' '
  if (!(mark in CLOSERS)) return false
  if (/\s/.test(after)) return mark === '“' && /\s/.test(before) && offset + 1 < body.length
  if (mark === '“') return !/[\p{L}\p{N}.,!?…]/u.test(before) || LETTER.test(after)
  if (mark === '«' || mark === '„' || mark === '「' || mark === '『' || mark === '``') return true
  if (!BEFORE_OPENING.test(before)) return false
  if (mark === "'" || mark === '‘')
    return (
      LETTER.test(after) && !ELISIONS.test(body.slice(offset, offset + 8)) && hasClosing(body, offset, mark)
    )
  return true
}

/** A single mark opens only where a plausible closing one follows soon: an apostrophe looks the same. */
function hasClosing(body: string, offset: number, mark: string): boolean {
  const rest = body.slice(offset + 1, offset + 1000)
  return mark === "'" ? /[^\s]'(?![\p{L}\p{N}])/u.test(rest) : /[^\s]’(?![\p{L}\p{N}])/u.test(rest)
}
