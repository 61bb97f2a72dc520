import type { Sentence } from '../../text/sentence.ts'
import { findVerbGroups } from '../../text/find-verb-groups.ts'
import type { Token } from '../../text/token.ts'
import { isFiniteGroup, type VerbGroup } from '../../text/verb-group.ts'
import { AUXILIARIES } from '../../text/words/auxiliaries.ts'
import type { Frame, Item } from '../frame.ts'

/** A sentence as the rules for reported speech see it: its items and which of them are verbs. */
export interface ReportScope {
  readonly frame: Frame
  readonly items: readonly Item[]
  /** Index of the sentence’s first item. */
  readonly first: number
  /** Index behind its last item. */
  readonly end: number
  /** The verb groups outside quotations by the index of the item that holds their head. */
  readonly verbs: ReadonlyMap<number, VerbGroup>
}

/** Build the scope of a sentence whose items run from `first` to `end`. */
export function toReportScope(
  frame: Frame,
  { first, end }: { readonly first: number; readonly end: number },
  tokens: readonly Token[],
  sentence: Sentence,
): ReportScope {
  const { items } = frame
  const verbs = new Map<number, VerbGroup>()
  let at = first
  for (const group of findVerbGroups(tokens, sentence)) {
    if (group.quoted) continue
    while (at + 1 < end && (items[at + 1]?.token ?? 0) <= group.head) at++
    verbs.set(at, group)
  }
  return { frame, items, first, end, verbs }
}

/** Find the first finite verb from an item on, before another; -1 without one. */
export function findFinite({ items, verbs }: ReportScope, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const group = verbs.get(at)
    if (group ? isFiniteGroup(group) : isLoneAuxiliary(items[at])) return at
  }
  return -1
}

/** An auxiliary whose verb the word lists do not know: “would more closely resemble”. */
function isLoneAuxiliary(item: Item | undefined): boolean {
  const auxiliary = item?.kind === 'word' ? AUXILIARIES.get(item.lower) : undefined
  return auxiliary?.form === 'present' || auxiliary?.form === 'past'
}

/** Tell whether a word stands at an index that is one of the given. */
export function isWordOf({ items }: ReportScope, at: number, words: ReadonlySet<string>): boolean {
  const item = items[at]
  return item?.kind === 'word' && words.has(item.lower)
}

/** Tell whether a mark stands at an index that is one of the given characters. */
export function isMarkOf({ items }: ReportScope, at: number, marks: string): boolean {
  const item = items[at]
  return item?.kind === 'mark' && marks.includes(item.lower)
}
