import type { Span } from '../markdown/span.ts'
import type { Person } from '../people/person.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Article } from './article.ts'
import { findSaidWhen, toSaidContext } from './find-said-when.ts'
import { findWithin } from './find-within.ts'
import { inTextOrder } from './in-text-order.ts'
import type { Reading } from './reading.ts'
import { toId } from './to-id.ts'

/** Turn what was read into the article's entries: with ids, participants, and when each statement was said. `published` is a civil day. */
export function toEntries(
  text: string,
  { expressions, happenings, attributions }: Reading,
  people: readonly Person[],
  published: string,
): Pick<Article, 'events' | 'statements' | 'people'> {
  const taken = new Map<string, number>()
  const mentions = toMentions(people)
  const events = happenings.map(({ idWords, ...happening }) => ({
    ...happening,
    id: toId('e', idWords ?? happening.summary, taken),
    people: findParticipants(happening.passages, mentions),
  }))
  const said = toSaidContext(text, expressions, attributions, published)
  const statements = attributions.map((attribution) => ({
    ...attribution,
    id: toId('s', toWords(attribution), taken),
    when: findSaidWhen(attribution, said)?.when ?? null,
  }))
  return { events, statements, people }
}

function toWords({ quote, content }: Attribution): string {
  return (quote.length > 0 ? quote : content).map(({ text }) => text).join(' ')
}

/** Words that mean somebody. */
interface Mention extends Span {
  readonly person: string
}

function toMentions(people: readonly Person[]): Mention[] {
  const mentions = people.flatMap(({ id, mentions: own }) => own.map((span) => ({ ...span, person: id })))
  return inTextOrder(mentions, (mention) => mention)
}

function findParticipants(passages: readonly Span[], mentions: readonly Mention[]): string[] {
  const found = passages.flatMap((passage) => findWithin(mentions, passage))
  return [...new Set(found.map(({ person }) => person))]
}
