import type { Block } from '../markdown/block.ts'
import { findOpenSingle } from './find-open-single.ts'
import { isClosingMark, isOpeningMark, isPair } from './is-pair.ts'
import type { Quotation } from './quotation.ts'

interface Open {
  readonly mark: string
  readonly start: number
  readonly nested: Quotation[]
}

const MARK = /``|(?<=[^\s'])'(?=''(?!'))|''|[“”„«»‹›‚「」『』"‘’']/g
/** Quotations within quotations beyond this are marks gone astray. */
const DEEPEST = 4
/** How far a lost mark is looked for, so that a text of open marks is read in linear time. */
const LONGEST_SEARCH = 2000

/**
 * Pair the quotation marks of every block, outermost quotations first and last.
 *
 * A mark left open ends with its block, so one missing mark costs one paragraph; where the next block opens with a
 * mark, the two are parts of one quotation (`continued`), unless a reporting clause within the first shows that its
 * closing mark was lost. Such a clause, or a sentence’s end in front of the block’s next opening mark, ends the one left
 * open. Apostrophes, elisions, feet and inches are left alone.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  blocks.forEach((block, index) => {
    const before = quotations.at(-1)
    const next = blocks[index + 1]
    const found = withOpenSingle(
      pairMarks(text, block, index, next),
      findOpenSingle(text, block, next),
      block,
      index,
    )
    const first = found[0]
    const leftOpen =
      before !== undefined && !before.closed && before.block === index - 1 && !hasLostClosing(text, before)
    if (first && leftOpen && text.slice(block.start, first.start).trim() === '')
      found[0] = { ...first, continued: true }
    for (const quotation of found) quotations.push(quotation)
  })
  return quotations
}

/** Add the quotation that a single mark opens and the next block goes on with; what stands in it is nested. */
function withOpenSingle(found: Quotation[], start: number, block: Block, index: number): Quotation[] {
  if (start < 0 || found.some((other) => other.start <= start && start < other.end)) return found
  const nested = found.filter((other) => other.start > start)
  const inner = { start: start + 1, end: block.end }
  const open = { start, end: block.end, inner, block: index, closed: false, continued: false, nested }
  return [...found.filter((other) => other.end <= start), open]
}

/** “…, Lindqvist said on Friday.” within a quotation left open. */
const REPORTING =
  /[,?!]\s+(?:(?:\p{Lu}[\p{L}’'-]*\s+){1,4}|he |she |they )(?:said|says|added|told|wrote|asked|noted)(?![\p{L}])/u

const SENTENCE_END = /[.!?…]\p{Pe}?(?<gap>\s+)$/u

function hasLostClosing(text: string, { inner }: Quotation): boolean {
  return REPORTING.test(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_SEARCH)))
}

/**
 * Where the closing mark of a quotation left open was lost: in front of a reporting clause, else at the end of the
 * sentence behind which the next one opens. Not so where the quotation goes on in the next block.
 */
function findLostClosing(
  text: string,
  { mark, start, nested }: Open,
  end: number,
  goesOn: boolean,
): number | null {
  const same = nested.filter((other) => text.startsWith(mark, other.start))
  const next = same[0]
  const from = start + mark.length
  const clause = REPORTING.exec(text.slice(from, Math.min(next?.start ?? end, from + LONGEST_SEARCH)))
  if (clause) return from + clause.index + 1
  if (!next || goesOn) return null
  for (const { start: behind } of same) {
    const gap = SENTENCE_END.exec(text.slice(Math.max(from, behind - 4), behind))?.groups?.gap
    if (gap !== undefined) return behind - gap.length
  }
  return null
}

function pairMarks(text: string, block: Block, index: number, next: Block | undefined): Quotation[] {
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
    const opens = isOpeningMark(body, offset, mark)
    const closes = stack.findLastIndex(
      (open) => isPair(open.mark, mark) && isClosingMark(body, offset, mark, open.mark),
    )
    if (closes >= 0 && !(top && top.mark !== stack[closes]?.mark && opens)) {
      while (stack.length > closes) {
        const open = stack.pop()
        const here = stack.length === closes
        if (open && here) close(open, block.start + offset, block.start + offset + mark.length, true)
        else for (const nested of open?.nested ?? []) stack.at(-1)?.nested.push(nested)
      }
    } else if (stack.length < DEEPEST && opens) {
      stack.push({ mark, start: block.start + offset, nested: [] })
    }
  }
  const left = stack.find((open) => open.mark !== "'" && open.mark !== '‘')
  if (left) {
    stack.length = 0
    const goesOn = next !== undefined && text.startsWith(left.mark, next.start)
    const lost = findLostClosing(text, left, block.end, goesOn)
    close(lost ? { ...left, nested: [] } : left, lost ?? block.end, lost ?? block.end, lost !== null)
    if (lost) outermost.push(...left.nested.filter(({ start }) => start >= lost))
  }
  return outermost.sort((a, b) => a.start - b.start)
}
