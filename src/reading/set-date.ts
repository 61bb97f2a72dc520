import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import { isOverlapping, type Span, toExcerpt } from '../markdown/span.ts'
import { inTextOrder } from './in-text-order.ts'
import type { MarkContext } from './mark-context.ts'
import type { Reading } from './reading.ts'

/** Have the marked words mean a date: the expression and its events get it; `isEvent` adds an event where there is none. */
export function setDate(
  reading: Reading,
  span: Span,
  when: When,
  isEvent: boolean,
  context: MarkContext,
): Reading {
  const { text, sentences } = context.document
  const read = reading.expressions.filter((expression) => isOverlapping(expression, span))
  const written: TemporalExpression = {
    ...(read[0] ?? {
      ...toExcerpt(text, span),
      words: text.slice(span.start, span.end),
      type: 'DATE' as const,
      quoted: false,
    }),
    value: when.edtf,
    mod: when.mod,
    when,
    rule: 'editor',
    confidence: 1,
  }
  const others = reading.expressions.filter((expression) => !read.includes(expression))
  const expressions = inTextOrder([...others, written], (expression) => expression)
  const happenings = reading.happenings.map((happening) => {
    if (!isOverlapping(happening.expression, span)) return happening
    const isRight = happening.when.start === when.start && happening.when.end === when.end
    const origin = isRight ? ('confirmed' as const) : ('corrected' as const)
    return {
      ...happening,
      when,
      expression: written,
      status: toStatus(when, context.published),
      confidence: 1,
      origin,
    }
  })
  const isThere = happenings.some(({ expression }) => expression === written)
  if (!isEvent || isThere) return { ...reading, expressions, happenings }
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span
  const passage = { start: sentence.start, end: sentence.end }
  const added = {
    when,
    expression: written,
    passage,
    passages: [passage],
    summary: shorten(text.slice(sentence.start, sentence.end)),
    status: toStatus(when, context.published),
    confidence: 1,
    rule: 'editor',
    origin: 'added',
  } as const
  return {
    ...reading,
    expressions,
    happenings: inTextOrder([...happenings, added], ({ expression }) => expression),
  }
}

function toStatus({ start, end }: When, published: string): 'past' | 'scheduled' {
  return (start ?? end ?? published) > published ? 'scheduled' : 'past'
}

const LONGEST_SUMMARY = 140

function shorten(words: string): string {
  if (words.length <= LONGEST_SUMMARY) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_SUMMARY - 1))}…`
}
