import type { ArticleEntry } from '../store/entry.ts'
import { compareText } from './sort-chronologically.ts'

/** Compare articles by publication, the oldest first; what came out at one moment by id. */
export function comparePublication(a: ArticleEntry, b: ArticleEntry): number {
  return (
    compareText(a.meta.published.day, b.meta.published.day) ||
    compareText(a.meta.published.instant ?? '', b.meta.published.instant ?? '') ||
    compareText(a.id, b.id)
  )
}
