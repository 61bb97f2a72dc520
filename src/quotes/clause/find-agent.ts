import type { Item } from './frame.ts'

/** Find the one behind “by” that follows a quotation and what “and” joins to it. */
export function findAgent(items: readonly Item[], quote: number): number | null {
  let at = quote + 1
  while (/^(?:and|or|,)$/.test(items[at]?.lower ?? '') && items[at + 1]?.kind === 'quote') at += 2
  return items[at]?.lower === 'by' && items[at + 1]?.kind === 'mention' ? at + 1 : null
}
