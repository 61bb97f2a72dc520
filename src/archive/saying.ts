import type { ArticleEntry, StatementEntry } from '../store/entry.ts'
import type { When } from '../dates/when.ts'

/** A statement with the article that reports it. */
export interface ReportedStatement extends StatementEntry {
  readonly article: ArticleEntry
}

/** One thing a speaker said, with every report of it. */
export interface Saying {
  /** The report with the most of its words, the first of several. */
  readonly lead: ReportedStatement
  /** Oldest article first. */
  readonly reports: readonly ReportedStatement[]
  /** When it was said, where any report dates it; the finest. */
  readonly when: When | null
  /** Reports that word it otherwise than the lead, one for each wording; shorter and longer cuts of the same words are no other wording. */
  readonly otherwise: readonly ReportedStatement[]
}
