import type { Frame } from '../clause/frame.ts'
import { traceStep } from '../../text/trace.ts'
import { SOURCE_RULES, type SourceId } from './source-rules.ts'

/** Who a cue has speaking, and the rule that says so. */
export interface Source {
  /** Index of the first item that names the source; null for the reporter’s own “I said”. */
  readonly item: number | null
  /** Index behind its last item. */
  readonly end: number
  readonly rule: SourceId
}

/**
 * Find the source of the cue at an index of a frame: the first rule that fits, in the order of {@link SOURCE_RULES}.
 * Null where the sentence does not say who speaks (a passive without “by”, a bare participle).
 */
export function findSource(frame: Frame, cue: number): Source | null {
  const item = frame.items[cue]
  if (item?.kind !== 'cue') return null
  for (const { id, read } of SOURCE_RULES) {
    const found = read(frame.items, cue, item.verb)
    const verdict = found === null ? 'tried' : 'won'
    traceStep(() => ({ stage: 'source', rule: id, verdict, start: item.start }))
    if (found === 'none') return null
    if (found === 'reporter') return { item: null, end: cue, rule: 'reporter' }
    if (typeof found === 'number') return { item: found, end: found + 1, rule: id }
    if (found !== null) return { item: found.from, end: found.to, rule: id }
  }
  return null
}
