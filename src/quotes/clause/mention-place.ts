import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { Item } from './frame.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'

/** Tell whether a preposition governs the mention at an index, or a hyphen makes it part of an adjective. */
export function isObject(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  return (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) || isCompound(items, index)
}

/** Tell whether a mention is part of an adjective: “anti-Farrow remarks”, “a Farrow-based firm”, no space beside the hyphen. */
export function isCompound(items: readonly Item[], index: number): boolean {
  return isHyphen(items, index + 1) || (isHyphen(items, index - 1) && !isPrefixed(items, index))
}

/** “Co-founder Marta Delgado”, “pro-Farrow rowers”: what a hyphen joins to an office or to a description. */
export function isPrefixed(items: readonly Item[], index: number): boolean {
  const [prefix, item] = [items[index - 2]?.lower ?? '', items[index]]
  const isDescribed = item?.kind === 'mention' && item.mention.kind === 'description'
  return (
    isHyphen(items, index - 1) &&
    (isDescribed ? /^(?:anti|co|ex|front|non|pro|vice)$/ : /^(?:co|ex|front|vice)$/).test(prefix)
  )
}

/** Tell whether a hyphen with no space on either side stands at an index. */
export function isHyphen(items: readonly Item[], at: number): boolean {
  const [before, hyphen, next] = [items[at - 1], items[at], items[at + 1]]
  return hyphen?.lower === '-' && before?.end === hyphen.start && next?.start === hyphen.end
}

/** Tell whether a noun phrase of its own begins at an index: “a letter”, “the mayor”, “Owen Marr”, and not “voters”. */
export function hasDeterminer(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'mention') return DETERMINERS.has(item?.lower ?? '')
  const { kind, head, start, end } = item.mention
  return kind !== 'description' || end - start > head.length
}

/** Tell whether the mention at an index owns what follows it; “it’s” and “he’s” do not. */
export function isPossessor(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind === 'mention' && item.mention.kind === 'pronoun') return false
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
