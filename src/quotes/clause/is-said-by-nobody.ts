import type { Item } from './frame.ts'
import { isNegatedSubject } from './is-negated-subject.ts'
import { findSentenceStart } from './sentence-bounds.ts'
import { CLAUSE_OPENERS } from '../words/clause-words.ts'

/** In items. */
const LONGEST_SUBJECT = 16

/** Tell whether nobody, or hardly anybody, says what the cue at an index reports: “no official said”, “few called it”. */
export function isSaidByNobody(
  text: string,
  items: readonly Item[],
  cue: number,
  source: number | null,
): boolean {
  const head = findSentenceStart(items, cue)
  if (
    source !== null &&
    source < cue &&
    isNegatedSubject(text, items, head, { first: source, end: source + 1 })
  )
    return true
  const first = findClauseStart(items, cue)
  return first < cue && isNegatedSubject(text, items, first, { first, end: cue })
}

function findClauseStart(items: readonly Item[], cue: number): number {
  let at = cue
  while (at > cue - LONGEST_SUBJECT && isWithin(items[at - 1])) at--
  return at
}

function isWithin(item: Item | undefined): boolean {
  if (item?.kind === 'mention') return true
  return (
    item?.kind === 'word' && !CLAUSE_OPENERS.has(item.lower) && !/^(?:and|or|who|which)$/.test(item.lower)
  )
}
