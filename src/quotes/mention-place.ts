import type { Item } from './frame.ts'
import { BETWEEN, CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from './words/clause-words.ts'

/** In items. */
const LONGEST_OPENING = 8
const LONGEST_OFFICE = 5
const LONGEST_SETTING = 16
/** Words with which a sentence tells when or where first. */
const SETTING = /^(?:in|on|at|during|after|before|a|last|earlier|this)$/

/** Tell whether a preposition governs the mention at an index, or a hyphen makes it part of an adjective. */
export function isObject(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  return (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) || isCompound(items, index)
}

/** Tell whether a mention is part of an adjective: “anti-Farrow remarks”, “a Farrow-based firm”, no space beside the hyphen. */
export function isCompound(items: readonly Item[], index: number): boolean {
  return isHyphen(items, index + 1) || isHyphen(items, index - 1)
}

function isHyphen(items: readonly Item[], at: number): boolean {
  const [before, hyphen, next] = [items[at - 1], items[at], items[at + 1]]
  return hyphen?.lower === '-' && before?.end === hyphen.start && next?.start === hyphen.end
}

/** What may stand in front of a subject in its clause: adverbs, articles, quantities. */
const BEFORE_SUBJECT =
  /^(?:the|then|now|but|and|so|yet|still|also|later|only|even|today|yesterday|one|percent|of|about|nearly|just|most|many|some|former|fellow|longtime|outgoing|acting|retired|veteran|presumptive|deputy|\d[\d.,]*)$/

/** Tell whether a mention opens a clause of its own: at the sentence’s head, behind a comma, a quotation or a conjunction. */
export function opensClause(items: readonly Item[], index: number): boolean {
  let at = index - 1
  for (let end = at - LONGEST_OPENING; at > end;)
    if (isPossessor(items, at - 1)) at -= 2
    else if (items[at]?.kind === 'word' && BEFORE_SUBJECT.test(items[at]?.lower ?? '')) at--
    else break
  return isClauseStart(items, skipOffice(items, at, index)) || isBehindSetting(items, index)
}

/** “In an interview with Farrow Radio he blasted …”: nothing but when and where it was stands between the sentence’s head and its subject. */
function isBehindSetting(items: readonly Item[], subject: number): boolean {
  let at = subject - 1
  if (items[subject + 1]?.kind !== 'cue' || (items[at]?.kind !== 'mention' && !isNoun(items[at])))
    return false
  while (at >= 0 && at > subject - LONGEST_SETTING && isSetting(items[at])) at--
  const first = items[at + 1]
  return (items[at]?.kind ?? 'stop') === 'stop' && first?.kind === 'word' && SETTING.test(first.lower)
}

function isSetting(item: Item | undefined): boolean {
  if (item?.kind === 'mention') return true
  return (
    item?.kind === 'word' &&
    !CLAUSE_OPENERS.has(item.lower) &&
    !/^(?:and|or|who|which|whom|whose)$/.test(item.lower)
  )
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

/** Tell whether the mention at an index owns what follows it. */
export function isPossessor(items: readonly Item[], index: number): boolean {
  return items[index + 1]?.lower === "'s" || items[index + 1]?.lower === "'"
}

/** Tell whether the mention at an index stands right behind a verb that takes it: “told reporters”, “called him”. */
export function isHearer(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  return (
    before?.kind === 'cue' &&
    before.verb.lemma !== 'according to' &&
    items[index - 2]?.kind !== 'quote' &&
    items[index - 2]?.lower !== ','
  )
}
