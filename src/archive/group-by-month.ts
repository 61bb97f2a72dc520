import type { ArticleEntry } from '../store/entry.ts'

/** A calendar month. */
export interface MonthId {
  /** `2022`. */
  readonly year: string
  /** `01`. */
  readonly month: string
}

/** The articles of a calendar month, newest first. */
export interface ArchiveMonth {
  readonly id: MonthId
  readonly articles: readonly ArticleEntry[]
}

/** Group articles, newest first, by the month each came out; months without any are left out. */
export function groupByMonth(articles: readonly ArticleEntry[]): ArchiveMonth[] {
  const months = Map.groupBy(articles, ({ meta }) => meta.published.day.slice(0, 7))
  return [...months].map(([month, group]) => ({
    id: { year: month.slice(0, 4), month: month.slice(5) },
    articles: group,
  }))
}
