import { isOfNoun } from '../clause/is-of-noun.ts'
import { findSource } from '../source/find-source.ts'
import type { Item } from '../clause/frame.ts'
import { governUnnamed, unnamed } from './govern-unnamed.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { opensClause } from '../clause/opens-clause.ts'
import { findClauseSubject } from '../clause/subject.ts'
import { isPossessor } from '../clause/mention-place.ts'
import { SUBORDINATORS } from '../words/clause-words.ts'
import { isFullSentence } from '../clause/full-sentence.ts'
import { isSaidByNobody } from '../clause/is-said-by-nobody.ts'
import { isUnsaid } from '../clause/is-unsaid.ts'
import { isAskedOfSubject } from '../clause/is-asked.ts'
import { isGuess, isNamed, isReported, isThought } from './is-reported.ts'

const FARTHEST = 60
/** In items: how far the sentence a clause is set into goes on for the clause to report its end too. */
const LONGEST_REST = 10

/**
 * Read who says a quotation from the nearest cue in front of it in its sentence. Verbs of little meaning count only
 * where they touch it; a cue without a source (a passive) gives way to the one before it, a verb of thinking to the
 * verb of saying it depends on.
 */
export function governLeft(context: QuoteContext): Governor | null {
  const { frame, quote, words, spent } = context
  const { items } = frame
  let inner: Governor | null = null
  for (let at = quote - 1; at >= 0 && at > quote - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop') break
    if (item.kind !== 'cue') continue
    const isTouching = isNear(items, at, quote)
    if (spent.has(at)) {
      const isReopened =
        isIntroduced(items, quote, words) ||
        isInterrupted(items, at, quote) ||
        hasOwnClause(items, at, quote) ||
        (isTouching && items[quote - 1]?.lower === ',')
      return inner ?? (isReopened ? toGovernor(context, at, isTouching) : null)
    }
    if (item.verb.strength === 'weak' && !(isIntroduced(items, quote, words) && quote - at < 12)) continue
    if (inner && (item.verb.strength !== 'say' || isThought(items, at, item.verb))) continue
    if (isAskedOfSubject(items, at)) return inner
    if (isOfNoun(items, at, quote)) continue
    const governor = toGovernor(context, at, isTouching)
    if (!governor) continue
    if (governor.source === null && governor.rule === 'unnamed') {
      inner ??= governor
      continue
    }
    if (!isThought(items, at, item.verb) && !isReported(items, governor) && !isGuess(items, governor, quote))
      return isOwnClause(inner) && isReported(items, inner) && isNamed(items, inner)
        ? { ...governor, rule: 'told-of-another', place: null }
        : governor
    inner ??= governor
  }
  return inner ?? governUnnamed(context)
}

/** “Delgado said it was “late””: a subject with its verb right in front of the quotation. */
function isOwnClause(governor: Governor | null): governor is Governor {
  const isSubject = governor?.rule === 'subject-verb' || governor?.rule === 'inner-subject-verb'
  return isSubject && governor.place === 'touching'
}

/** “…, she said, and “a bridge””: the clause is set into a sentence that goes on behind it. */
function isInterrupted(items: readonly Item[], cue: number, quote: number): boolean {
  if (items[cue + 1]?.lower === ',') return quote - cue < LONGEST_REST
  const isJoined = /^(?:and|or)$/.test(items[quote - 1]?.lower ?? '') && items[quote - 2]?.lower === ','
  return isJoined && quote - cue < LONGEST_REST
}

/** “Calling it “late,” Delgado said Friday she had “waited””: a clause of its own follows the verb. */
function hasOwnClause(items: readonly Item[], cue: number, quote: number): boolean {
  const isDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(items[cue + 1]?.lower ?? '')
  const opener = items[isDay ? cue + 2 : cue + 1]
  const isPronoun = opener?.kind === 'mention' && /^(?:he|she|they)$/.test(opener.mention.head)
  return (isPronoun || opener?.lower === 'that') && quote - cue < LONGEST_REST
}

function toGovernor({ frame, text }: QuoteContext, cue: number, isTouching: boolean): Governor | null {
  const source = findSource(frame, cue)
  if (!source || isSaidByNobody(text, frame.items, cue, source.item)) return null
  if (isUnsaid(frame.items, cue)) return unnamed({ frame, cue })
  const isInner =
    source.rule === 'subject-verb' &&
    source.item !== null &&
    isInnerSubject(frame.items, source.item) &&
    !isLeading(frame.items, source.item, cue)
  const rule = isInner ? 'inner-subject-verb' : source.rule
  const place = isTouching ? 'touching' : 'clause'
  return { frame, cue, source: source.item, sourceEnd: source.end, rule, place, side: 'left' }
}

/** “When asked which was meant Delgado said, “All.””, “While the port argued that …”: the clause leads to the words by itself. */
function isLeading(items: readonly Item[], subject: number, cue: number): boolean {
  const verb = items[cue]
  const isOwn = cue === subject + 1 && verb?.kind === 'cue' && verb.verb.strength === 'say'
  if (isOwn && items[cue + 1]?.lower === ',' && items[cue + 2]?.kind === 'quote') return true
  const opener = items[subject - 1]
  return SUBORDINATORS.has(opener?.lower ?? '') && (items[subject - 2]?.kind ?? 'stop') === 'stop'
}

/** Tell whether a subject is another’s than the sentence’s: “what he called” in a sentence about him is not. */
function isInnerSubject(items: readonly Item[], subject: number): boolean {
  if (opensClause(items, subject)) return false
  const { index } = findClauseSubject(items, subject)
  const [main, own] = [items[index], items[subject]]
  if (main?.kind !== 'mention' || own?.kind !== 'mention') return true
  // “Her campaign aired two spots it called “last words””: it is the campaign.
  if (own.mention.head === 'it' && main.mention.type === 'organisation' && !isPossessor(items, index))
    return false
  if (own.mention.head === 'it' && items[subject - 1]?.lower === 'what')
    return main.mention.type === 'person' || (main.mention.kind === 'pronoun' && main.mention.head !== 'it')
  return own.mention.person === null || own.mention.person !== main.mention.person
}

/** Tell whether no more than a hearer, a comma or colon and small words stand between a cue and a quotation. */
function isNear(items: readonly Item[], cue: number, quote: number): boolean {
  let mentions = 0
  for (let at = cue + 1; at < quote; at++) {
    const item = items[at]
    if (item?.kind === 'mention' && mentions++ === 0) continue
    if (item?.kind === 'mark' && /^[,:]$/.test(item.lower)) continue
    if (
      item?.kind !== 'word' ||
      !/^(?:that|him|her|them|it|as|a|an|the|of|for|to|on|its|his|their|this|us|me|was|is|were|are|be)$/.test(
        item.lower,
      )
    )
      return false
  }
  return true
}

/** Tell whether a colon or a comma leads to a quotation, or it is a sentence of its own behind “that”. */
function isIntroduced(items: readonly Item[], quote: number, words: string): boolean {
  const before = items[quote - 1]
  if (before?.kind === 'mark')
    return /^[,:]$/.test(before.lower) && (before.lower === ':' || isFullSentence(words))
  return before?.lower === 'that' && isFullSentence(words)
}
