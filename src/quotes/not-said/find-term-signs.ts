import { countWords } from '../clause/full-sentence.ts'
import type { Item } from '../clause/frame.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import { findSentenceEnd, findSentenceStart } from '../clause/sentence-bounds.ts'
import { isSentenceHead } from '../clause/right-tail.ts'
import { toNoun } from '../clause/to-noun.ts'
import type { Governor, QuoteContext } from '../link/governor.ts'
import { BE_FORMS, CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from '../words/clause-words.ts'
import { NAMED_THINGS, PIECES, WORK_PEOPLE, WORKS } from '../words/naming-words.ts'
import type { TermSign } from './term-sign.ts'

const LENGTHS: readonly (readonly [most: number, sign: TermSign])[] = [
  [1, 'one-word'],
  [2, 'two-words'],
  [3, 'three-words'],
  [5, 'four-or-five-words'],
]
const ARTICLE =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|some|any|no|such|another|each|every|many|several)$/
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might)\b|n['’]t\b|['’](?:re|m|ll|ve)\b/i

/** Find the signs of a few words in marks: their length and look, what stands beside them, their head and the rest of the text. */
export function findTermSigns(context: QuoteContext, head: Governor): TermSign[] {
  const { frame, quote, words, text } = context
  const { items } = frame
  const signs = [
    ...findLook(words),
    ...findBehind(items, quote),
    ...findFront(items, quote),
    ...findHead(items, quote, head),
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
  return [...signs, ...findRest(text, items, quote, words)]
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

function findHead(items: readonly Item[], quote: number, head: Governor): TermSign[] {
  const cue = head.cue === null ? undefined : head.frame.items[head.cue]
  const strength: TermSign[] =
    cue?.kind === 'cue'
      ? [({ say: 'saying-head', judge: 'judging-head', weak: 'weak-head' } as const)[cue.verb.strength]]
      : []
  const isOwn = head.frame.items === items && head.cue !== null && head.cue < quote
  const between = isOwn ? items.slice((head.cue ?? 0) + 1, quote) : []
  const hasClause =
    between.some(({ kind, lower }) => kind === 'word' && FINITE.test(lower)) ||
    between.some(({ kind }) => kind === 'cue')
  const comma = between.findLastIndex(({ lower }) => /^[,—–]$/.test(lower))
  const aside = between.slice(comma + 1)
  const isParted =
    comma >= 0 &&
    aside.length > 0 &&
    !/^(?:and|or|but|that|who|which|when|if|because|as)$/.test(aside[0]?.lower ?? '') &&
    !aside.some(({ kind, lower }) => kind === 'cue' || kind === 'quote' || FINITE.test(lower))
  return [
    ...strength,
    toPlace(head),
    ...(hasClause ? (['clause-between'] as const) : []),
    ...(isParted ? (['aside-behind-comma'] as const) : []),
  ]
}

function toPlace({ place, source, cue }: Governor): TermSign {
  if (source === null) return 'head-unnamed'
  if (place === null) return cue === null ? 'head-touching' : 'head-noun'
  return (
    {
      touching: 'head-touching',
      clause: 'head-in-clause',
      behind: 'head-behind',
      tail: 'head-at-end',
    } as const
  )[place]
}

function findRest(text: string, items: readonly Item[], quote: number, words: string): TermSign[] {
  const { start = 0, end = 0 } = items[quote] ?? {}
  const bare = words.replace(/[.,!?]\s*$/, '')
  const others = findOthers(text, bare, start, end)
  const [first, last] = [findSentenceStart(items, quote), findSentenceEnd(items, quote)]
  const isBeside = items.slice(first, last).filter(({ kind }) => kind === 'quote').length > 1
  return [
    ...(others.some((at) => !isInMarks(text, at, bare)) ? (['repeated-bare'] as const) : []),
    ...(others.some((at) => isInMarks(text, at, bare)) ? (['repeated-in-marks'] as const) : []),
    ...(isBeside ? (['beside-another'] as const) : []),
  ]
}

/** In characters: how far off the same words count, so that reading stays linear. */
const NEAR = 8000
const MOST = 3

/** Where else the same words stand near by, as written; the first few alone. */
function findOthers(text: string, bare: string, start: number, end: number): number[] {
  const found: number[] = []
  if (bare.length < MOST) return found
  const from = Math.max(0, start - NEAR)
  const near = text.slice(from, end + NEAR)
  for (let at = near.indexOf(bare); at >= 0 && found.length < MOST; at = near.indexOf(bare, at + bare.length))
    if (from + at < start || from + at >= end) found.push(from + at)
  return found
}

function isInMarks(text: string, at: number, bare: string): boolean {
  return /["“'‘]/.test(text.charAt(at - 1)) || /["”'’]/.test(text.charAt(at + bare.length))
}
