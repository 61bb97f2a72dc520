import type { EditorMark } from '../content/frontmatter.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { isOverlapping, type Span } from '../markdown/span.ts'
import { findMeantHappenings } from './find-meant.ts'
import type { MarkContext } from './mark-context.ts'
import type { EditedHappening, Reading } from './reading.ts'
import { addHappening, setDate } from './set-date.ts'

/** What a mark made of a reading, or why it cannot be applied and what to write instead. */
export type MarkResult = { readonly reading: Reading } | { readonly problem: string }

/** Have the marked words mean a date, name an event or none, and give the event other words. */
export function setEvent(reading: Reading, mark: EditorMark, span: Span, context: MarkContext): MarkResult {
  const when = mark.date === undefined ? null : parseEdtf(mark.date)
  if (mark.date !== undefined && !when)
    return {
      problem: `“${mark.date}” is no date in EDTF. Write 2021-12-25, 2021-12, 2021, or an interval 2021-12-01/2021-12-10.`,
    }
  const told = mark.event === true ? findTold(reading, mark, span, context) : null
  if (told)
    return {
      problem: `This sentence is an event already, dated by “${told.expression.text}”. Mark those words with date:, or add summary: to tell of another event.`,
    }
  const dated = when ? setDate(reading, span, when, context) : reading
  if (mark.event === false) return { reading: withoutHappenings(dated, span) }
  if (mark.event === true && !dated.expressions.some((each) => each.when && isOverlapping(each, span)))
    return { problem: 'An event needs a date. Add date:, or mark the words that date it.' }
  const isThere = dated.happenings.some(({ expression }) => isOverlapping(expression, span))
  const made =
    mark.event === true && !isThere ? addHappening(dated, span, context) : confirm(dated, mark, span)
  return mark.summary === undefined ? { reading: made } : setSummary(made, mark.summary, span)
}

/**
 * Find the event that the reader has of a sentence already, where marked words without a date of their own would make a
 * second one. Events that an editor adds may be as many as there are.
 */
function findTold(
  { happenings, expressions }: Reading,
  { summary }: EditorMark,
  span: Span,
  { document }: MarkContext,
): EditedHappening | null {
  if (summary !== undefined || expressions.some((each) => isOverlapping(each, span))) return null
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span
  const read = happenings.filter(({ origin }) => origin !== 'added')
  return read.find(({ passages }) => passages.some((each) => isOverlapping(each, sentence))) ?? null
}

/** `event: true` of what is read as an event says that it is one. */
function confirm(reading: Reading, { event, date }: EditorMark, span: Span): Reading {
  if (event !== true || date !== undefined) return reading
  const happenings = reading.happenings.map((happening) =>
    isOverlapping(happening.expression, span) && happening.origin === 'read'
      ? { ...happening, confidence: 1, origin: 'confirmed' as const }
      : happening,
  )
  return { ...reading, happenings }
}

function withoutHappenings(reading: Reading, span: Span): Reading {
  const meant = new Set(findMeantHappenings(reading.happenings, span))
  return { ...reading, happenings: reading.happenings.filter((happening) => !meant.has(happening)) }
}

/** The id stays made of the words that were read: a link must not break when an editor finds better ones. */
function setSummary(reading: Reading, summary: string, span: Span): MarkResult {
  const [meant, ...others] = findMeantHappenings(reading.happenings, span)
  if (!meant) return { problem: 'No event is read in these words. Add date: and event: true.' }
  if (others.length > 0)
    return {
      problem: 'These words date more than one event. Mark words of the one you mean, without the date.',
    }
  const { origin } = meant
  const isRight = meant.summary === summary
  const changed: EditedHappening = {
    ...meant,
    summary,
    idWords: meant.idWords ?? meant.summary,
    confidence: 1,
    origin: origin === 'added' ? origin : isRight ? 'confirmed' : 'corrected',
  }
  return {
    reading: { ...reading, happenings: reading.happenings.map((each) => (each === meant ? changed : each)) },
  }
}
