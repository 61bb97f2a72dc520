import type { Archive } from './build-archive.ts'
import { toSlug } from '../content/to-slug.ts'

/** Something several articles share: an event, a person, a topic. */
export interface Shared {
  readonly kind: 'events' | 'people' | 'topics'
  readonly name: string
  /** Positions in the archive, newest first, of the articles that share it: two at least. */
  readonly articles: readonly number[]
}

/**
 * Find what the articles of an archive share, for each of them by its position. People are those who have a page: who
 * is hidden has none, and is not named.
 */
export function findShared({
  articles,
  timeline,
  speakers,
}: Pick<Archive, 'articles' | 'timeline' | 'speakers'>): readonly (readonly Shared[])[] {
  const found = articles.map((): Shared[] => [])
  const positions = new Map(articles.map(({ id }, position) => [id, position]))
  const share = (kind: Shared['kind'], name: string, sharing: Iterable<number>): void => {
    const shared: Shared = { kind, name, articles: [...new Set(sharing)].toSorted((a, b) => a - b) }
    if (shared.articles.length > 1) for (const position of shared.articles) found[position]?.push(shared)
  }

  for (const { lead, reports } of timeline)
    share(
      'events',
      lead.summary,
      reports.flatMap(({ article }) => positions.get(article.id) ?? []),
    )

  const named = new Map(speakers.flatMap(({ id, kind, name }) => (kind === 'person' ? [[id, name]] : [])))
  const mentions = articles.flatMap(({ people }, position) => people.map(({ id }) => ({ id, position })))
  for (const [id, group] of Map.groupBy(mentions, (mention) => mention.id)) {
    const name = named.get(id)
    if (name !== undefined)
      share(
        'people',
        name,
        group.map(({ position }) => position),
      )
  }

  const topics = articles.flatMap(({ meta }, position) => meta.topics.map((topic) => ({ topic, position })))
  for (const [slug, group] of Map.groupBy(topics, ({ topic }) => toSlug(topic)))
    if (slug !== '')
      share(
        'topics',
        group[0]?.topic ?? '',
        group.map(({ position }) => position),
      )
  return found
}
