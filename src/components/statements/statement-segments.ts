import { toShownContent } from '../../reading/shown-content.ts'
import type { Statement } from '../../reading/statement.ts'
import type { Span } from '../../markdown/span.ts'

/** A run of words of a statement; `isQuoted` where they are the speaker’s own. */
export interface Segment {
  readonly text: string
  readonly isQuoted: boolean
  /** It is not what is said but the sentence around it. */
  readonly isAround?: true
}

/**
 * Cut what is said into the speaker’s own words and the reporter’s, word for word as the article has them,
 * marks included. Quoted words the content does not reach stand as parts of their own.
 */
export function toSegments(
  text: string,
  statement: Pick<Statement, 'quote' | 'content' | 'kind' | 'cue' | 'rule'>,
): Segment[][] {
  const { quote, kind } = statement
  const content = toShownContent(text, statement)
  const outside = quote.filter(
    (part) => !content.some((span) => span.start <= part.start && part.end <= span.end),
  )
  return [...content, ...outside]
    .toSorted((a, b) => a.start - b.start)
    .map((span) => cut(text, span, kind === 'reported' ? [] : quote))
}

function cut(text: string, span: Span, quote: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let at = span.start
  const push = (end: number, isQuoted: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), isQuoted })
    at = Math.max(at, end)
  }
  for (const { start, end } of quote) {
    if (end <= at || start >= span.end) continue
    push(toOpening(text, Math.max(start, at), at), false)
    push(toClosing(text, Math.min(end, span.end), span.end), true)
  }
  push(span.end, false)
  return segments
}

const MARK = /[“”„«»「」『』"‘’]/u

/** Take the opening mark along, so that mark and words stay together on the page. */
function toOpening(text: string, start: number, least: number): number {
  return start > least && MARK.test(text.charAt(start - 1)) ? start - 1 : start
}

function toClosing(text: string, end: number, most: number): number {
  return end < most && MARK.test(text.charAt(end)) ? end + 1 : end
}
