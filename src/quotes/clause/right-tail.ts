import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { Item } from './frame.ts'
import { isPlural } from './is-plural.ts'
import { BE_FORMS } from '../words/clause-words.ts'

const FARTHEST_CUE = 40
const LONGEST_PHRASE = 9

/** Tell whether nothing but marks stands in front of a quotation in its sentence. */
export function isSentenceHead(items: readonly Item[], index: number): boolean {
  let at = index - 1
  while (items[at]?.kind === 'mark') at--
  return at < 0 || items[at]?.kind === 'stop'
}

/** Within a sentence only a verb of saying reports what stands in front of it. */
export function isWeakTail(items: readonly Item[], cue: number): boolean {
  const item = items[cue]
  return item?.kind === 'cue' && item.verb.strength !== 'say'
}

/** “…, Lindqvist said: “…””: the cue reports what follows it. */
export function leadsOn(items: readonly Item[], cue: number): boolean {
  for (let at = cue + 1; at < cue + 5; at++) {
    const { lower = '', kind = 'stop' } = items[at] ?? {}
    if (lower === ':' || lower === 'that') return true
    if (kind === 'stop' || kind === 'mark' || kind === 'cue') return false
  }
  return false
}

/** “The “Squad” said”: a quotation within a noun phrase is no content. */
export function isPartOfPhrase(items: readonly Item[], quote: number): boolean {
  const before = items[quote - 1]
  return before !== undefined && before.kind !== 'stop' && before.kind !== 'mark'
}

/** Find the first verb behind a quotation that can report it, within its clause; -1 where there is none. */
export function findCueBehind(items: readonly Item[], from: number): number {
  for (let at = from; at < from + FARTHEST_CUE; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') return -1
    if (item.kind === 'word' && /^(?:that|if|when|because|but)$/.test(item.lower)) return -1
    if (item.kind === 'mark' && /^[:;]$/.test(item.lower)) return -1
    if (
      item.kind === 'cue' &&
      item.verb.form !== 'ing' &&
      (item.verb.form !== 'base' || isFuture(items, at) || isPluralPresent(items, at)) &&
      items[at - 1]?.lower !== 'who'
    )
      return at
  }
  return -1
}

/** “…, the mayor will say”, “…, he would later recall”. */
function isFuture(items: readonly Item[], cue: number): boolean {
  return /^(?:will|would)$/.test(items[cue - 1]?.lower ?? '') || items[cue - 2]?.lower === 'would'
}

/** “…,” critics say; “…,” they still insist. */
function isPluralPresent(items: readonly Item[], cue: number): boolean {
  const isAdverb = /^(?:also|now|still|often|then)$|ly$/.test(items[cue - 1]?.lower ?? '')
  return isPlural(items, isAdverb ? cue - 2 : cue - 1)
}

/** Tell whether the sentence has little more to say: “Smith asked.”, “she told reporters on Monday.”, “he said in an interview …” */
export function endsSoon(items: readonly Item[], from: number): boolean {
  if (isSetting(items, skipHearer(items, from))) return true
  for (let at = from; at < from + 9; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return true
    if (item.kind === 'quote' || item.lower === 'that' || (item.kind === 'cue' && item.verb.form !== 'ing'))
      return false
    if (item.lower === ',') return items[at + 1]?.kind !== 'quote'
  }
  return false
}

/** “told reporters rhetorically in …”: the hearer and an adverb stand in front of the setting. */
function skipHearer(items: readonly Item[], from: number): number {
  let at = from
  if (items[from]?.kind === 'mention') for (at++; at < from + LONGEST_HEARER && isHearerWord(items[at]);) at++
  if (/ly$/.test(items[at]?.lower ?? '')) at++
  return at
}

/** “the Farrow Gazette’s harbour desk”: names, possessives and nouns up to a preposition or a verb. */
function isHearerWord(item: Item | undefined): boolean {
  if (item?.kind === 'mention' || item?.lower === "'s") return true
  return item?.kind === 'word' && !SETTING_OPENERS.test(item.lower) && !/(?:ly|ed|ing)$/.test(item.lower)
}

/** Tell whether a clause says where, when or how something was said and no more: nothing in it can be what was said. */
function isSetting(items: readonly Item[], from: number): boolean {
  const opener = items[from]
  if (opener?.kind !== 'word' || !SETTING_OPENERS.test(opener.lower)) return false
  let mayHaveVerb = false
  for (let at = from; at < from + LONGEST_SETTING; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return true
    if (/^(?:as|when|while|before|after)$/.test(item.lower)) mayHaveVerb = true
    if (item.kind === 'quote' || /^(?:that|:|;)$/.test(item.lower)) return false
    if (/^(?:who|which|,)$/.test(item.lower)) return items[at + 1]?.kind !== 'quote'
    if (item.lower === "'s" && items[at - 1]?.kind === 'mention') continue
    if (!mayHaveVerb && (BE_FORMS.has(item.lower) || AUXILIARY.test(item.lower))) return false
    if (!mayHaveVerb && item.kind === 'cue' && item.verb.form !== 'ing') return false
  }
  return false
}

const LONGEST_SETTING = 34
const LONGEST_HEARER = 6
const SETTING_OPENERS = /^(?:in|during|as|when|while|before|after|at|to|of|about|through)$/
const AUXILIARY = /^(?:has|had|have|will|would|can|could|may|might|should|must|did|does|do)$/

/** A noun phrase no mention covers, from an article or the like to the cue. */
export function isPhrase(items: readonly Item[], from: number, cue: number): boolean {
  const { lower = '' } = items[from] ?? {}
  if (
    !DETERMINERS.has(lower) &&
    !/^(?:one|most|many|some|both|another|others|who|someone|somebody)$/.test(lower)
  )
    return false
  for (let at = from; at < cue; at++) {
    const item = items[at]
    if (!item || (item.kind === 'mark' && item.lower !== '-')) return false
  }
  return lower !== 'that' && lower !== 'this' && lower !== 'it'
}

/** Find where the noun phrase that begins at an index ends (“said a young woman in the crowd”); -1 where none begins. */
export function findPhraseEnd(items: readonly Item[], from: number): number {
  const { lower = '' } = items[from] ?? {}
  if (!DETERMINERS.has(lower) || /^(?:that|this|it|its)$/.test(lower)) return -1
  for (let at = from + 1; at <= from + LONGEST_PHRASE; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || (item.kind === 'mark' && item.lower !== '-')) return at
    if (item.kind === 'word' && /^(?:who|in|on|at|to|after|when|during|that|of)$/.test(item.lower)) return at
  }
  return -1
}
