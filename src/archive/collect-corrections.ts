import type { ArticleEntry } from '../store/entry.ts'
import type { Correction } from '../content/frontmatter.ts'
import { compareText } from './sort-chronologically.ts'

/** A correction with the article it is of. */
export interface ReportedCorrection extends Correction {
  readonly article: ArticleEntry
}

/** Collect the corrections of all articles, the latest first; those of one day as the articles, newest first, have them. */
export function collectCorrections(articles: readonly ArticleEntry[]): ReportedCorrection[] {
  return articles
    .flatMap((article) => article.meta.corrections.map((correction) => ({ ...correction, article })))
    .toSorted((a, b) => compareText(b.date, a.date))
}
