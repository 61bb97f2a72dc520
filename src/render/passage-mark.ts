import { isVague, type TemporalExpression } from '../dates/temporal-expression.ts'
import type { Span } from '../markdown/span.ts'
import type { Statement } from '../reading/statement.ts'
import type { TimelineEvent } from '../reading/timeline-event.ts'

/** Words of the body that get an element of their own on the page. */
export interface PassageMark extends Span {
  readonly className: string
  /** The anchor its first words carry; `null` where the words are marked but nothing points to them. */
  readonly id: string | null
  /** Where the marked words lead; `null` for none. */
  readonly href: string | null
  /** The number their last words carry; `null` for none. */
  readonly number: number | null
}

const QUOTATION_MARK = /^(?:``|''|[“”„«»「」『』"‘’'])$/u

/** List the marks of a body, outer ones before the inner ones they hold. */
export function toPassageMarks(
  text: string,
  expressions: readonly TemporalExpression[],
  events: readonly TimelineEvent[],
  statements: readonly Statement[],
): PassageMark[] {
  const dating = new Set(events.map(({ expression }) => expression.start))
  const marks = [
    ...events.flatMap(markEvent),
    ...expressions.filter(({ start }) => !dating.has(start)).flatMap(markExpression),
    ...statements.flatMap((statement, index) => markStatement(text, statement, index + 1)),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function markEvent(event: TimelineEvent): PassageMark {
  const { start, end } = withPreposition(event.expression)
  const certainty = event.when.precision === 'day' || event.when.precision === 'time' ? 'exact' : 'about'
  const confirmed = event.origin === 'read' ? '' : ' confirmed'
  return {
    start,
    end,
    id: event.id,
    href: `#in-${event.id}`,
    number: null,
    className: `when when-${certainty}${confirmed}`,
  }
}

/** Lengths, repetitions and words such as “now” and “recently” name no date that could be shown. */
function markExpression(expression: TemporalExpression): PassageMark[] {
  if (expression.type !== 'DATE' && expression.type !== 'TIME') return []
  if (isVague(expression)) return []
  const { when } = expression
  const exact = when?.precision === 'day' || when?.precision === 'time'
  const certainty = when === null ? 'unresolved' : exact ? 'exact' : 'about'
  const className = `when when-${certainty}`
  return [{ ...withPreposition(expression), id: null, href: null, number: null, className }]
}

/** The words end where the expression ends, so that their length tells where they begin. */
function withPreposition({ words, end }: TemporalExpression): Span {
  return { start: end - words.length, end }
}

/** All parts lead to the statement's place in the list; its number stands behind the last. */
function markStatement(text: string, statement: Statement, number: number): PassageMark[] {
  const confirmed = statement.origin === 'read' ? '' : ' confirmed'
  const isReported = statement.kind === 'reported'
  const parts = isReported ? statement.content : statement.quote.map((part) => withQuotationMarks(text, part))
  return parts.map(({ start, end }, index) => ({
    start,
    end,
    id: index === 0 ? statement.id : null,
    href: `#in-${statement.id}`,
    number: index === parts.length - 1 ? number : null,
    className: `${isReported ? 'reported' : 'said'}${confirmed}`,
  }))
}

function withQuotationMarks(text: string, { start, end }: Span): Span {
  const opening = [2, 1].find((length) => QUOTATION_MARK.test(text.slice(start - length, start))) ?? 0
  const closing = [2, 1].find((length) => QUOTATION_MARK.test(text.slice(end, end + length))) ?? 0
  return { start: start - opening, end: end + closing }
}
