import type { ArticleEntry, EventEntry } from '../store/entry.ts'

/** An event with the article that reports it. */
export interface ReportedEvent extends EventEntry {
  readonly article: ArticleEntry
}
