import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import { isOverlapping, type Span, toExcerpt } from '../markdown/span.ts'
import { inTextOrder } from './in-text-order.ts'
import type { MarkContext } from './mark-context.ts'
import type { EditedHappening, Reading } from './reading.ts'

/** Have the marked words mean a date: the expression gets it, and so do the events it dates. */
export function setDate(
  reading: Reading,
  span: Span,
  when: When,
  { document, published }: MarkContext,
): Reading {
  const { text } = document
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
  return {
    ...reading,
    expressions: inTextOrder([...others, written], (expression) => expression),
    happenings: reading.happenings.map((happening) => {
      if (!isOverlapping(happening.expression, span)) return happening
      if (isSame(happening.when, when))
        return {
          ...happening,
          expression: { ...written, when: happening.when },
          confidence: 1,
          origin: 'confirmed',
        }
      const status = happening.status === 'possible' ? 'possible' : toStatus(when, published)
      return { ...happening, when, expression: written, status, confidence: 1, origin: 'corrected' }
    }),
  }
}

/** Have the marked words, which a date was read or set for, tell of an event: that of their sentence. */
export function addHappening(reading: Reading, span: Span, { document, published }: MarkContext): Reading {
  const { text, sentences } = document
  const expression = reading.expressions.find((each) => isOverlapping(each, span))
  const when = expression?.when
  if (!expression || !when) return reading
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span
  const passage = { start: sentence.start, end: sentence.end }
  const added: EditedHappening = {
    when,
    expression,
    passage,
    passages: [passage],
    summary: shorten(text.slice(sentence.start, sentence.end)),
    status: toStatus(when, published),
    confidence: 1,
    rule: 'editor',
    origin: 'added',
  }
  return {
    ...reading,
    happenings: inTextOrder([...reading.happenings, added], (happening) => happening.expression),
  }
}

/** Tell whether both mean the same days, as exactly. */
function isSame(a: When, b: When): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.approximate.start === b.approximate.start &&
    a.approximate.end === b.approximate.end
  )
}

function toStatus({ start, end }: When, published: string): 'past' | 'scheduled' {
  return (start ?? end ?? published) > published ? 'scheduled' : 'past'
}

const LONGEST_SUMMARY = 140

function shorten(words: string): string {
  if (words.length <= LONGEST_SUMMARY) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_SUMMARY - 1))}…`
}
