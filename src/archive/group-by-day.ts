import type { ArticleEntry } from '../store/entry.ts'

/** The articles of one civil day. */
export interface ArchiveDay {
  readonly day: string
  readonly articles: readonly ArticleEntry[]
}

/** Group articles, newest first, by the civil day each came out. */
export function groupByDay(articles: readonly ArticleEntry[]): ArchiveDay[] {
  const days = Map.groupBy(articles, ({ meta }) => meta.published.day)
  return [...days].map(([day, group]) => ({ day, articles: group }))
}
