import type { RelatedArticle } from '../../archive/find-related.ts'
import type { Words } from '../words/words.ts'

/** How many are named: more would be a list, not a reason. */
const NAMED = 2

/** Say why an article is related: “Shares 3 events, Salma Wirth and 2 more people”, or the topics where that is all. */
export function toReason(
  { events, people, topics }: Pick<RelatedArticle, 'events' | 'people' | 'topics'>,
  words: Words,
): string {
  const { related } = words.article
  const more = people.length - NAMED
  const shared = [
    ...(events > 0 ? [related.events(events)] : []),
    ...people.slice(0, NAMED),
    ...(more > 0 ? [related.people(more)] : []),
  ]
  return shared.length > 0
    ? related.shares(words.list(shared))
    : related.on(words.list(topics.slice(0, NAMED)))
}
