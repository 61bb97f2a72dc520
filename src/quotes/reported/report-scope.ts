import type { Sentence } from '../../text/sentence.ts'
import { findVerbGroups } from '../../language/en/morphology/find-verb-groups.ts'
import type { Token } from '../../text/token.ts'
import { isFiniteGroup, type VerbGroup } from '../../language/verb-group.ts'
import { SPEECH_VERBS } from '../../language/en/morphology/speech-verbs.ts'
import { AUXILIARIES } from '../../language/en/lexicon/auxiliaries.ts'
import type { Frame, Item } from '../clause/frame.ts'
import { SAYING_VERBS } from '../words/saying-verbs.ts'

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

/** A copy of a paragraph’s items, in which verbs of saying the sentence shows to be verbs become cues. */
export interface OwnFrame extends Frame {
  readonly items: Item[]
}

/**
 * Build the scope of a sentence whose items run from `first` to `end`, and mark in them as cues the verbs of saying that
 * only the whole sentence tells from nouns (“residents note that”).
 */
export function toReportScope(
  frame: OwnFrame,
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
    const item = items[at]
    const verb = item?.kind === 'word' && isFiniteGroup(group) ? SPEECH_VERBS.get(item.lower) : undefined
    if (item && verb && SAYING_VERBS.has(verb.lemma)) items[at] = { ...item, kind: 'cue', verb }
  }
  for (let index = first; index < end - 1; index++) markBeforeThat(items, index)
  return { frame, items, first, end, verbs }
}

/** Make a cue of a base with “that” behind it and words or a comma in front. */
function markBeforeThat(items: Item[], at: number): void {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  const verb = item?.kind === 'word' ? SPEECH_VERBS.get(item.lower) : undefined
  if (!item || verb?.form !== 'base' || next?.lower !== 'that' || !VERBS_BEFORE_THAT.has(verb.lemma)) return
  if (before?.kind === 'word' || before?.lower === ',') items[at] = { ...item, kind: 'cue', verb }
}

/** Bases that are no nouns: with “that” behind them they report, whatever stands in front (“critics today argue that”). */
const VERBS_BEFORE_THAT: ReadonlySet<string> = new Set(
  'acknowledge admit agree allege argue assert concede confirm contend explain indicate insist maintain predict say suggest warn'.split(
    ' ',
  ),
)

/** Find the first finite verb from an item on, before another; -1 without one. */
export function findFinite({ items, verbs }: ReportScope, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const group = verbs.get(at)
    if (group ? isFiniteGroup(group) : isLoneVerb(items[at])) return at
  }
  return -1
}

/** An auxiliary whose verb the word lists do not know (“would more closely resemble”), or a cue they do not. */
function isLoneVerb(item: Item | undefined): boolean {
  if (item?.kind === 'cue') return item.verb.form === 'present'
  const auxiliary = item?.kind === 'word' ? AUXILIARIES.get(item.lower) : undefined
  return auxiliary?.form === 'present' || auxiliary?.form === 'past'
}

/** Tell whether a word stands at an index that is one of the given. */
export function isWordOf({ items }: ReportScope, at: number, words: ReadonlySet<string>): boolean {
  const item = items[at]
  return item?.kind === 'word' && words.has(item.lower)
}

/** Tell whether a mark stands at an index that is one of the given characters; a spaced hyphen counts as an en dash. */
export function isMarkOf({ items }: ReportScope, at: number, marks: string): boolean {
  const item = items[at]
  if (item?.kind !== 'mark') return false
  return marks.includes(item.lower === '-' && isSpaced(items, at) ? '–' : item.lower)
}

/** A hyphen with a space on either side stands for a dash. */
function isSpaced(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  return (item?.start ?? 0) > (before?.end ?? 0) || (after?.start ?? 0) > (item?.end ?? 0)
}
