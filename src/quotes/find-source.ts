import type { Frame } from './frame.ts'
import { SOURCE_RULES } from './source-rules.ts'

/** Who a cue has speaking, and the rule that says so. */
export interface Source {
  /** Index of the item that names the source. */
  readonly item: number
  readonly rule: string
}

/**
 * Find the source of the cue at an index of a frame: the first rule that fits, in the order of {@link SOURCE_RULES}.
 * Null where the sentence does not say who speaks (a passive without “by”, a bare participle).
 */
export function findSource(frame: Frame, cue: number): Source | null {
  const item = frame.items[cue]
  if (item?.kind !== 'cue') return null
  for (const { name, read } of SOURCE_RULES) {
    const found = read(frame.items, cue, item.verb)
    if (found === 'none') return null
    if (found !== null) return { item: found, rule: name }
  }
  return null
}
