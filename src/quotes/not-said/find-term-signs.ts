import { countWords } from '../clause/full-sentence.ts'
import type { Item } from '../clause/frame.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import { isSentenceHead } from '../clause/right-tail.ts'
import { toNoun } from '../clause/to-noun.ts'
import type { Governor, QuoteContext } from '../link/governor.ts'
import { BE_FORMS, CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from '../words/clause-words.ts'
import { NAMED_THINGS, PIECES, WORK_PEOPLE, WORKS } from '../words/naming-words.ts'
import { findHeadSigns, FINITE } from './find-head-signs.ts'
import { findRepeatSigns } from './find-repeat-signs.ts'
import type { TermSign } from './term-sign.ts'

const LENGTHS: readonly (readonly [most: number, sign: TermSign])[] = [
  [1, 'one-word'],
  [2, 'two-words'],
  [3, 'three-words'],
  [5, 'four-or-five-words'],
]
const ARTICLE =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|some|any|no|such|another|each|every|many|several)$/

/** Find the signs of a few words in marks: their length and look, what stands beside them, their head and the rest of the text. */
export function findTermSigns(context: QuoteContext, head: Governor): TermSign[] {
  const { frame, quote, words, text } = context
  const { items } = frame
  const signs = [
    ...findLook(words),
    ...findBehind(items, quote),
    ...findFront(items, quote),
    ...findHeadSigns(items, quote, head),
  ]
  const has = (...some: readonly TermSign[]): boolean => some.some((sign) => signs.includes(sign))
  const isShort = has('one-word', 'two-words', 'three-words')
  if (has('noun-behind') && isDetermined(items, quote)) {
    signs.push('modifier')
    if (isShort) signs.push('short-modifier')
    if (has('head-in-clause', 'head-at-end')) signs.push('modifier-in-clause')
  }
  if (has('title-case')) {
    if (!has('one-word')) signs.push('title-of-several')
    if (!has('head-touching', 'behind-saying', 'behind-judging', 'behind-colon'))
      signs.push('title-out-of-touch')
  }
  return [...signs, ...findRepeatSigns(text, items, quote, words)]
}

function findLook(words: string): TermSign[] {
  const count = countWords(words)
  const length = LENGTHS.find(([most]) => count <= most)?.[1]
  const isTitle = isTitleCase(words)
  return [
    ...(length ? [length] : []),
    ...(isTitle ? (['title-case'] as const) : /^\p{Lu}/u.test(words) ? (['capital-first'] as const) : []),
    ...(/[.!?…]\s*$/.test(words) ? (['ends-in-stop'] as const) : []),
    ...(/,\s*$/.test(words) ? (['ends-in-comma'] as const) : []),
    ...(/\b(?:I|we|you|my|our|your|me|us)\b/.test(words) ? (['first-person'] as const) : []),
    ...(FINITE.test(words) ? (['verb-inside'] as const) : []),
    ...(/\d/.test(words) ? (['digits'] as const) : []),
  ]
}

function findBehind(items: readonly Item[], quote: number): TermSign[] {
  const next = items[quote + 1]
  const works: TermSign[] = isWork(next) ? ['work-beside'] : []
  if (!next || next.kind === 'stop') return ['ends-sentence']
  if (next.kind === 'mention') return [...works, next.mention.kind === 'name' ? 'name-behind' : 'noun-behind']
  // “several “night paint” protests”: behind an article and the marks a noun stands.
  const isNoun = next.kind === 'cue' && next.verb.form !== 'past' && isDetermined(items, quote)
  if (next.kind === 'cue') return [isNoun || next.verb.form === 'ing' ? 'noun-behind' : 'verb-behind']
  if (next.kind !== 'word') return []
  if (/^(?:and|or|but)$/.test(next.lower)) return ['and-behind']
  if (BE_FORMS.has(next.lower) || FINITE.test(next.lower)) return ['verb-behind']
  if (isSmall(next.lower)) return ['preposition-behind']
  return /(?:ed|ly)$/.test(next.lower) ? ['verb-behind'] : [...works, 'noun-behind']
}

function isSmall(lower: string): boolean {
  return (
    [PREPOSITIONS, CLAUSE_OPENERS, SUBORDINATORS].some((words) => words.has(lower)) ||
    /^(?:to|who|which|than|then|not|so|also|too|he|she|they|it|we|i|all|the|an?)$/.test(lower)
  )
}

function findFront(items: readonly Item[], quote: number): TermSign[] {
  if (isSentenceHead(items, quote)) return ['opens-sentence']
  const before = items[quote - 1]
  const works: TermSign[] = isWork(before) || isWork(items[quote - 2]) ? ['work-beside'] : []
  return [...works, ...toFront(before)]
}

function toFront(before: Item | undefined): TermSign[] {
  if (before?.kind === 'cue')
    return [
      before.verb.strength === 'say'
        ? 'behind-saying'
        : before.verb.strength === 'judge'
          ? 'behind-judging'
          : 'behind-weak-verb',
    ]
  if (before?.kind === 'mention') return [before.mention.kind === 'name' ? 'behind-name' : 'behind-noun']
  const lower = before?.lower ?? ''
  if (before?.kind === 'word' && before.owner) return ['behind-possessive']
  if (/^(?:'s|'|his|her|their|its)$/.test(lower)) return ['behind-possessive']
  if (lower === 'as') return ['behind-as']
  if (lower === 'that') return ['behind-that']
  if (lower === ':') return ['behind-colon']
  if (/^(?:,|—|–|-)$/.test(lower)) return ['behind-comma']
  if (ARTICLE.test(lower)) return ['behind-article']
  if (/^(?:and|or|but)$/.test(lower)) return ['behind-and']
  if (BE_FORMS.has(lower)) return ['behind-be']
  if (lower === 'to' || PREPOSITIONS.has(lower)) return ['behind-preposition']
  return before?.kind === 'word' ? ['behind-noun'] : []
}

/** An article, a possessive or a preposition in front, an adjective or none between: the words tell what kind of thing. */
function isDetermined(items: readonly Item[], quote: number): boolean {
  return [1, 2].some((back) => {
    const item = items[quote - back]
    if (item?.kind !== 'word' && !/^'s?$/.test(item?.lower ?? '')) return false
    return (
      ARTICLE.test(item?.lower ?? '') ||
      PREPOSITIONS.has(item?.lower ?? '') ||
      /^'s?$/.test(item?.lower ?? '')
    )
  })
}

/** A work, a piece of writing, a slogan or who makes one stands beside them. */
function isWork(item: Item | undefined): boolean {
  const noun = toNoun(item)
  return [NAMED_THINGS, PIECES, WORKS, WORK_PEOPLE].some((words) => words.has(noun))
}
