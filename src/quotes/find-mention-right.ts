import type { Item } from './frame.ts'

/** The first mention within a few words to the right of an index, before any mark but a bracket or a hyphen. */
export function findMentionRight(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') return null
    if (item.kind === 'mark' && !/^[-/]$/.test(item.lower)) return null
    if (item.kind === 'mention')
      return items[at + 1]?.lower === "'s" && items[at + 2]?.kind === 'mention' ? at + 2 : at
  }
  return null
}
