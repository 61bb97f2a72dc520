import type { ArticleMeta } from '../content/frontmatter.ts'
import { toInstant } from '../content/moment.ts'
import { findLastChange } from './find-last-change.ts'

/**
 * Give the instant at which the last of some articles was published, updated or corrected, as ISO 8601 in UTC. A day alone
 * counts from its first moment where the article is from, else in `zone`.
 */
export function toLastChange(articles: readonly ArticleMeta[], zone: string): string {
  const instants = articles.map((meta) => Date.parse(toInstant(findLastChange(meta), meta.timezone ?? zone)))
  return new Date(instants.reduce((last, instant) => Math.max(last, instant), 0)).toISOString()
}
