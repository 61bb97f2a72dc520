import { findMentionRight } from './find-mention-right.ts'
import type { Item } from './frame.ts'
import { findClauseSubject } from './subject.ts'

/** In items: a reporting clause with its hearer and its day. */
const NEAREST_REPORT = 8
/** In items: beyond it another subject has mostly come between. */
const FARTHEST_SUBJECT = 24

/** “…, S said, adding”, ““…,” said S, adding”: who says what stands in front goes on to say what follows. */
export function findReporterLeft(items: readonly Item[], participle: number): number | null {
  for (let at = participle - 1; at > 0 && at > participle - NEAREST_REPORT; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') return null
    if (item.kind !== 'cue') continue
    const isReport = item.verb.strength === 'say' && /^(?:past|present)$/.test(item.verb.form)
    if (isReport && items[at - 1]?.kind === 'quote') return findMentionRight(items, at + 1)
    return isReport && items[at - 1]?.kind === 'mention' && isBehindContent(items, at - 2) ? at - 1 : null
  }
  return null
}

/** The subject that opens the sentence’s clause, if it is not too far. */
export function findOpeningSubject(items: readonly Item[], cue: number): number | null {
  const { index, isOpening } = findClauseSubject(items, cue)
  return isOpening && cue - index <= FARTHEST_SUBJECT ? index : null
}

/** The mention that opens the main clause behind a sentence’s first participle: the first one behind a comma. */
export function findSubjectBehind(items: readonly Item[], cue: number): number | null {
  for (let at = cue + 1; at < cue + 40; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return null
    const isComma = item.lower === ',' || (item.kind === 'quote' && items[at + 1]?.kind === 'mention')
    const next = items[at + 1]
    const behind = items[at + 2]?.lower === ',' ? at + 3 : at + 2
    // “Calling his rival, Ann Rowe, “the best”, Owen Marr …”: she is who is called so.
    const isLeading = items[behind]?.kind === 'quote'
    if (isComma && next?.kind === 'mention' && next.mention.type !== 'place' && !isLeading) return at + 1
  }
  return null
}

/** “…, S said”: behind a comma or a quotation that ends in one. */
function isBehindContent(items: readonly Item[], index: number): boolean {
  return items[index]?.lower === ',' || items[index]?.kind === 'quote'
}
