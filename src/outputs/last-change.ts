import type { ArticleMeta } from '../content/frontmatter.ts'
import type { Moment } from '../content/moment.ts'

/**
 * Give the instant at which the last of some articles was published, updated or corrected, as ISO 8601 in UTC. A day alone
 * counts from its first moment in UTC.
 */
export function toLastChange(
  articles: readonly Pick<ArticleMeta, 'published' | 'updated' | 'corrections'>[],
): string {
  const instants = articles.flatMap(({ published, updated, corrections }) => [
    toInstant(published),
    ...(updated ? [toInstant(updated)] : []),
    ...corrections.map(({ date }) => Date.parse(date)),
  ])
  return new Date(Math.max(0, ...instants)).toISOString()
}

function toInstant({ day, instant }: Moment): number {
  return Date.parse(instant ?? day)
}
