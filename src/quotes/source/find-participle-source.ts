import { DOCUMENT_NOUNS } from '../../people/words/role-nouns.ts'
import { findPerformer } from '../clause/find-performer.ts'
import type { Item } from '../clause/frame.ts'
import { isPassive } from '../clause/is-passive.ts'
import type { Found } from './source-rule.ts'
import { findClauseSubject, findPhraseHead } from '../clause/subject.ts'
import { toNoun } from '../clause/to-noun.ts'
import { BE_FORMS } from '../words/clause-words.ts'

/** In items: “quoted the mayor of Lower Farrow as”. */
const FARTHEST_QUOTING = 8
/** What carries words that its bearer need not have written. */
const CARRYING = /^(?:badge|banner|board|card|hat|jersey|placard|shirt|sticker|tattoo|tee)s?$/

/**
 * Find who says what a participle tells that nothing sets off: the clause’s subject, but where the participle belongs to a
 * letter or a sign, whoever it is from or puts it out, and else the letter itself. Whoever is quoted “as saying” says it.
 */
export function findParticipleSource(items: readonly Item[], participle: number): Found {
  const noun = participle - 1
  const speaker =
    items[noun]?.lower === 'as'
      ? findQuotedAs(items, noun)
      : Math.max(findSender(items, noun), findObserved(items, noun))
  if (speaker >= 0) return speaker
  if (isDocument(items[noun]) && !isMeans(items[noun - 1]))
    return findPerformer(items, noun) ?? { from: noun, to: participle }
  if (CARRYING.test(toNoun(items[noun]))) return 'none'
  const { index, isOpening } = findClauseSubject(items, participle)
  return isOpening ? index : null
}

/** “Hit back in a letter calling”, “called a report suggesting … “late””: the document is the subject’s means or object. */
function isMeans(before: Item | undefined): boolean {
  if (before?.kind === 'cue') return /^(?:call|describe|label|term|brand)$/.test(before.verb.lemma)
  return /^(?:at|in|into|on|through|via|with)$/.test(before?.lower ?? '')
}

/** “The Gazette quoted Delgado as”: whom an active verb of quoting has as its object; -1 for others. */
function findQuotedAs(items: readonly Item[], as: number): number {
  if (items[as - 1]?.kind !== 'mention') return -1
  for (let at = as - 1; at > as - FARTHEST_QUOTING; at--) {
    const item = items[at]
    if (item?.kind === 'cue') {
      const isQuoting = /^(?:quote|cite)$/.test(item.verb.lemma) && !isPassive(items, at)
      return isQuoting ? findPhraseHead(items, as - 1) : -1
    }
  }
  return -1
}

/** “Where her rowers were shown chanting”: whom somebody saw or heard; -1 for others. */
function findObserved(items: readonly Item[], seen: number): number {
  const isSeen =
    /^(?:caught|filmed|heard|overheard|recorded|seen|shown)$/.test(items[seen]?.lower ?? '') &&
    BE_FORMS.has(items[seen - 1]?.lower ?? '')
  return isSeen && items[seen - 2]?.kind === 'mention' ? seen - 2 : -1
}

/** “a letter from Delgado calling”, “a post by the mayor describing”: whom a document is from; -1 without one. */
function findSender(items: readonly Item[], last: number): number {
  const isFrom = items[last]?.kind === 'mention' && /^(?:by|from)$/.test(items[last - 1]?.lower ?? '')
  return isFrom && isDocument(items[last - 2]) ? last : -1
}

/** “A letter”, “her book”: what says itself what stands in it. */
export function isDocument(item: Item | undefined): boolean {
  return DOCUMENT_NOUNS.has(toNoun(item).toLowerCase())
}
