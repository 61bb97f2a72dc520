import { type ArchiveMonth, groupByMonth } from '../../archive/group-by-month.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { toDayWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** A year of the archive: its months as the calendar has them. */
export interface ArchiveYear {
  readonly year: string
  readonly total: number
  readonly months: readonly ArchiveMonth[]
}

/** What the index of the archive shows: its years, newest first. */
export interface ArchiveIndex {
  readonly intro: string
  readonly years: readonly ArchiveYear[]
}

/** Build the index of the archive from all articles, newest first. */
export function buildArchiveIndex(articles: readonly ArticleEntry[], words: Words): ArchiveIndex {
  const oldest = articles.at(-1)
  const years = Map.groupBy(groupByMonth(articles), ({ id }) => id.year)
  return {
    intro: oldest
      ? words.archive.intro(articles.length, toDayWords(oldest.meta.published.day, words))
      : words.archive.none,
    years: [...years].map(([year, months]) => ({
      year,
      total: months.reduce((sum, month) => sum + month.articles.length, 0),
      months: months.toReversed(),
    })),
  }
}
