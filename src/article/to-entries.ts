import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import { isWithin, type Span } from '../markdown/span.ts'
import type { Person } from '../people/person.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { TextDocument } from '../text/document.ts'
import type { Article } from './article.ts'
import type { Reading } from './reading.ts'
import { toId } from './to-id.ts'

/** Turn what was read into the article's entries: with ids, participants, and when each statement was said. */
export function toEntries(
  { expressions, happenings, attributions }: Reading,
  people: readonly Person[],
  document: TextDocument,
): Pick<Article, 'events' | 'statements' | 'people'> {
  const taken = new Set<string>()
  const events = happenings.map((happening) => ({
    ...happening,
    id: toId('e', happening.summary, taken),
    people: findParticipants(happening.passages, people),
  }))
  const statements = attributions.map((attribution) => ({
    ...attribution,
    id: toId('s', toWords(attribution), taken),
    when: findSaidWhen(attribution, expressions, document),
  }))
  return { events, statements, people }
}

function toWords({ quote, content }: Attribution): string {
  return (quote.length > 0 ? quote : content).map(({ text }) => text).join(' ')
}

function findParticipants(passages: readonly Span[], people: readonly Person[]): string[] {
  return people
    .filter(({ mentions }) =>
      mentions.some((mention) => passages.some((passage) => isWithin(mention, passage))),
    )
    .map(({ id }) => id)
}

/**
 * Find when a statement was said: the date in its reporting clause or occasion that stands nearest to the cue, never
 * one within what is said. Unknown where the clause has none.
 */
function findSaidWhen(
  { clause, occasion, content, cue }: Attribution,
  expressions: readonly TemporalExpression[],
  { text }: TextDocument,
): When | null {
  const places = [clause, occasion].filter((place) => place !== null)
  const dates = expressions.filter(
    (expression) =>
      (expression.type === 'DATE' || expression.type === 'TIME') &&
      places.some((place) => isWithin(expression, place)) &&
      !content.some((part) => isWithin(expression, part)),
  )
  const at = cue?.start ?? clause?.start ?? text.length
  const distance = ({ start }: Span): number => Math.abs(start - at)
  return dates.toSorted((a, b) => distance(a) - distance(b))[0]?.when ?? null
}
