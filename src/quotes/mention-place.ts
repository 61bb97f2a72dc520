import type { Item } from './frame.ts'
import { PREPOSITIONS } from './words/clause-words.ts'

/** In items. */
const LONGEST_OPENING = 8

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
  /^(?:the|then|now|but|and|so|yet|still|also|later|only|even|today|yesterday|one|percent|of|about|nearly|just|most|many|some|\d[\d.,]*)$/

/** Tell whether a mention opens a clause of its own: at the sentence’s head, behind a comma, a quotation or a conjunction. */
export function opensClause(items: readonly Item[], index: number): boolean {
  let at = index - 1
  for (let end = at - LONGEST_OPENING; at > end;)
    if (isPossessor(items, at - 1)) at -= 2
    else if (items[at]?.kind === 'word' && BEFORE_SUBJECT.test(items[at]?.lower ?? '')) at--
    else break
  const before = items[at]
  return (
    !before ||
    before.kind === 'stop' ||
    before.kind === 'quote' ||
    (before.kind === 'mark' && /^[,:—–)]$/.test(before.lower))
  )
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
