import type { ArticleEntry } from '../store/entry.ts'
import { compareText } from './sort-chronologically.ts'

/** Sort articles by publication, the newest first; what came out at one moment by id. */
export function sortNewestFirst(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return entries.toSorted(
    (a, b) =>
      compareText(b.meta.published.day, a.meta.published.day) ||
      compareText(b.meta.published.instant ?? '', a.meta.published.instant ?? '') ||
      compareText(a.id, b.id),
  )
}
