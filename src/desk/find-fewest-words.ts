import { isOverlapping, type Span } from '../markdown/span.ts'
import { findMarkedWords } from '../reading/find-marked-words.ts'

/** The words that find a place in a text, and what stands beside them where they stand there more than once. */
export interface TextQuote {
  readonly text: string
  readonly prefix?: string
  readonly suffix?: string
}

/** So many words beside others are enough to tell where they stand. */
const MOST_BESIDE = 12
/** Fewer words of a statement are found again too easily after an edit, more are tiresome to read. */
const LEAST_WORDS = 4
const MOST_WORDS = 12
/** Where a statement is long, its beginning is looked at. */
const MOST_STARTS = 40

/**
 * Find a place in an article's text with the fewest words: its own, and words before or behind them only where they stand
 * there more than once. `null` where no words find that place alone.
 */
export function findFewestWords(text: string, span: Span): TextQuote | null {
  const words = toLine(text.slice(span.start, span.end))
  if (finds(text, { text: words }, span)) return { text: words }
  const before = text.slice(0, span.start).trimEnd()
  const behind = text.slice(span.end).trimStart()
  for (let count = 1; count <= MOST_BESIDE; count++) {
    const prefix = toPlain(lastWords(before, count))
    const suffix = toPlain(firstWords(behind, count))
    const tried: readonly TextQuote[] = [
      { text: words, prefix },
      { text: words, suffix },
      { text: words, prefix, suffix },
    ]
    const found = tried.find((quote) => finds(text, quote, span))
    if (found) return found
  }
  return null
}

/**
 * Find words of a statement that nothing else claims: the first few that stand in the text once, apart from the given spans of
 * other statements and of dates; else its beginning as it is.
 */
export function findOwnWords(text: string, part: Span, others: readonly Span[]): TextQuote | null {
  const words = [...text.slice(part.start, part.end).matchAll(/\S+/g)].slice(0, MOST_STARTS)
  const windows = words.flatMap((_, first) => {
    const last = words[Math.min(first + LEAST_WORDS, words.length) - 1]
    return last && first + LEAST_WORDS <= Math.max(words.length, LEAST_WORDS) ? [{ first, last }] : []
  })
  const spans = windows.map(({ first, last }) =>
    withoutPunctuation(text, {
      start: part.start + (words[first]?.index ?? 0),
      end: part.start + last.index + last[0].length,
    }),
  )
  const free = spans.find(
    (span) => !others.some((other) => isOverlapping(other, span)) && occursOnce(text, span),
  )
  if (free) return findFewestWords(text, free)
  const end = words[MOST_WORDS - 1]
  const whole = end ? { start: part.start, end: part.start + end.index + end[0].length } : part
  return findFewestWords(text, withoutPunctuation(text, whole)) ?? findFewestWords(text, part)
}

function occursOnce(text: string, span: Span): boolean {
  return finds(text, { text: toLine(text.slice(span.start, span.end)) }, span)
}

function finds(text: string, quote: TextQuote, { start, end }: Span): boolean {
  const found = findMarkedWords({ text, tokens: [] }, quote)
  return 'span' in found && found.span.start === start && found.span.end === end
}

/** Quotation marks and stops at the ends are written in many ways. */
function withoutPunctuation(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const first = /^[\p{Pi}\p{Ps}\p{Po}]*/u.exec(words)?.[0].length ?? 0
  const last = /[\p{Pf}\p{Pe}\p{Po}\p{Pd}]*$/u.exec(words)?.[0].length ?? 0
  return first + last < words.length ? { start: start + first, end: end - last } : { start, end }
}

function lastWords(text: string, count: number): string {
  return new RegExp(String.raw`(?:\S+\s+){0,${count - 1}}\S+$`).exec(text)?.[0] ?? ''
}

function firstWords(text: string, count: number): string {
  return new RegExp(String.raw`^\S+(?:\s+\S+){0,${count - 1}}`).exec(text)?.[0] ?? ''
}

/** A mark's own words are one line: spaces are joined when it is read. */
function toLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** What stands beside them is compared sign by sign. */
function toPlain(words: string): string {
  return words.replace(/\s/g, ' ')
}
