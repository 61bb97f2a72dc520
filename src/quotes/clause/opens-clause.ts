import type { Item } from './frame.ts'
import { hasDeterminer, isHyphen, isPossessor, isPrefixed } from './mention-place.ts'
import { BE_FORMS, BETWEEN, CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from '../words/clause-words.ts'

/** In items. */
const LONGEST_OPENING = 8
const LONGEST_OFFICE = 5
const LONGEST_SETTING = 16
const LONGEST_BRACKET = 8

/** What may stand in front of a subject in its clause: adverbs, articles, quantities. */
const BEFORE_SUBJECT =
  /^(?:the|then|now|but|and|so|yet|still|also|later|only|even|today|yesterday|one|percent|of|about|nearly|just|most|many|some|former|fellow|longtime|outgoing|acting|retired|veteran|presumptive|deputy|\d[\d.,]*)$/

/** Tell whether a mention opens a clause of its own: at the sentence’s head, behind a comma, a quotation or a conjunction. */
export function opensClause(items: readonly Item[], index: number): boolean {
  let at = isPrefixed(items, index) ? index - 3 : index - 1
  for (let end = at - LONGEST_OPENING; at > end;)
    if (isPossessor(items, at - 1) || isJoined(items, at)) at -= 2
    else if (items[at]?.kind === 'word' && BEFORE_SUBJECT.test(items[at]?.lower ?? '')) at--
    else break
  return (
    isClauseStart(items, skipOffice(items, at, index)) ||
    isAnswer(items, at) ||
    isBehindSetting(items, index) ||
    isOutcome(items, index)
  )
}

/** “To which Delgado said”: a sentence of its own answers the one before. */
function isAnswer(items: readonly Item[], which: number): boolean {
  return (
    items[which]?.lower === 'which' && items[which - 1]?.lower === 'to' && isClauseStart(items, which - 2)
  )
}

/** “So dull that Lindqvist said”: what comes of it is told in a clause of its own, and nobody tells it. */
export function isOutcome(items: readonly Item[], index: number): boolean {
  if (items[index - 1]?.lower !== 'that') return false
  for (let at = index - 2; at >= 0 && at > index - LONGEST_SETTING; at--) {
    if (items[at]?.kind === 'stop' || items[at]?.kind === 'cue') return false
    if (/^(?:so|such)$/.test(items[at]?.lower ?? '')) return true
  }
  return false
}

/** “Delgado and Lindqvist call them …”: the second of two subjects. */
function isJoined(items: readonly Item[], and: number): boolean {
  return items[and]?.lower === 'and' && items[and - 1]?.kind === 'mention'
}

/**
 * “In an interview with Farrow Radio he blasted …”, “Farrow’s harbour chief Owen Marr has said”: nothing but nouns, when and
 * where it was stands between the clause’s start and a subject with its verb right behind.
 */
function isBehindSetting(items: readonly Item[], subject: number): boolean {
  if (!hasVerbBehind(items, subject)) return false
  let at = subject - 1
  while (at >= 0 && at > subject - LONGEST_SETTING && isSetting(items, at)) at--
  const first = items[at + 1]
  if (SUBORDINATORS.has(first?.lower ?? '') && !isNoun(items[subject - 1])) return false
  return isClauseStart(items, at) || items[at]?.lower === '('
}

/** Tell whether a finite cue follows the mention at an index, with auxiliaries and adverbs or brackets between them. */
function hasVerbBehind(items: readonly Item[], subject: number): boolean {
  let at = subject + 1
  if (items[at]?.lower === '(') while (at < subject + LONGEST_BRACKET && items[at - 1]?.lower !== ')') at++
  while (at < subject + LONGEST_BRACKET && isBetween(items[at])) at++
  const item = items[at]
  return (
    item?.kind === 'cue' &&
    item.verb.lemma !== 'in view' &&
    (item.verb.form !== 'ing' || BE_FORMS.has(items[at - 1]?.lower ?? ''))
  )
}

function isBetween(item: Item | undefined): boolean {
  return item?.kind === 'word' && (BETWEEN.has(item.lower) || /..ly$/.test(item.lower))
}

function isSetting(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'mention') return item.mention.kind !== 'pronoun'
  if (item?.kind === 'mark') return /^(?:'s|'|%|\$)$/.test(item.lower) || isHyphen(items, at)
  if (item?.kind !== 'word') return false
  if (item.lower === 'to' || /..ed$/.test(item.lower))
    return (item.lower === 'to') === hasDeterminer(items, at + 1)
  if (SUBORDINATORS.has(item.lower))
    return /^(?:after|before)$/.test(item.lower) && isClauseStart(items, at - 1)
  return !CLAUSE_OPENERS.has(item.lower) && !/^(?:and|or|who|which|whom|whose)$/.test(item.lower)
}

/** Tell whether a clause can begin behind an index: at a stop, a quotation, a comma or a dash. */
function isClauseStart(items: readonly Item[], index: number): boolean {
  const before = items[index]
  if (!before || before.kind === 'stop' || before.kind === 'quote') return true
  if (before.lower === '-') return !isHyphen(items, index)
  return before.kind === 'mark' && /^[,:;—–)]$/.test(before.lower)
}

/** “Former harbour master Marta Delgado”: nouns in front of a name, back to the sentence’s head; else the index itself. */
function skipOffice(items: readonly Item[], from: number, name: number): number {
  const own = items[name]
  if (own?.kind !== 'mention' || own.mention.kind !== 'name') return from
  let at = from
  while (at >= 0 && at > from - LONGEST_OFFICE && isNoun(items[at])) at--
  return at < 0 || items[at]?.kind === 'stop' ? at : from
}

function isNoun(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || /(?:ed|ing|ly)$/.test(item.lower)) return false
  const isSmall = [PREPOSITIONS, CLAUSE_OPENERS, SUBORDINATORS, BETWEEN].some((words) =>
    words.has(item.lower),
  )
  return !isSmall && /^\p{L}/u.test(item.lower)
}
