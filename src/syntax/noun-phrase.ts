import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'
import { isTimeWord } from './subject-words.ts'

/** A noun with what belongs to it. Indices are those of the document's tokens, ends exclusive. */
export interface NounPhrase {
  readonly firstToken: number
  /** Behind the noun and its “of” phrases; what other prepositions add, and the apposition, are left out. */
  readonly endToken: number
  /** The noun itself, the last one of a name. */
  readonly head: number
  /** “the mayor’s”, “Norport’s” in front of the noun. */
  readonly possessor: NounPhrase | null
  /** “Ida Orme” in “the mayor, Ida Orme,”. */
  readonly apposition: NounPhrase | null
}

/** The words noun phrases are read from, and which of them are parts of verbs. */
export interface PhraseScope {
  readonly tokens: readonly Token[]
  readonly endToken: number
  readonly verbAt: ReadonlyMap<number, VerbGroup>
}

const LONGEST_PHRASE = 24
const MOST_OF_PHRASES = 4
const INNER_MARK = /^[-‐‑’'.&/%$€£]$/u
const GENITIVE = /^['’]s?$/
const PRONOUN =
  /^(?:him|her|them|me|us|himself|herself|itself|themselves|his|hers|theirs|this|that|these|those|each|all|both|many|most|some|others|one|none|another)$/

/** Read the noun phrase that begins at a token; `null` where none does. */
export function readNounPhrase(scope: PhraseScope, from: number): NounPhrase | null {
  const base = readBase(scope, from)
  if (!base) return null
  let { endToken } = base
  for (let parts = 0; parts < MOST_OF_PHRASES && scope.tokens[endToken]?.lower === 'of'; parts++) {
    const inner = readBase(scope, endToken + 1)
    if (!inner) break
    endToken = inner.endToken
  }
  return { ...base, endToken, apposition: readApposition(scope, endToken) }
}

/** Read a phrase without what prepositions add to it. */
function readBase(scope: PhraseScope, from: number): NounPhrase | null {
  const { tokens } = scope
  const first = tokens[from]
  if (!first || from >= scope.endToken || scope.verbAt.has(from)) return null
  if (SUBJECT_PRONOUNS.has(first.lower)) return toPhrase(from, from + 1, from)
  if (!isPart(scope, from) && !DETERMINERS.has(first.lower)) return null
  let possessor: NounPhrase | null = null
  let at = from
  let start = from
  while (at < Math.min(from + LONGEST_PHRASE, scope.endToken) && continues(scope, at, start)) {
    if (at > start && GENITIVE.test(tokens[at]?.text ?? '') && isPart(scope, at + 1)) {
      possessor = { ...toPhrase(start, at, at - 1), possessor }
      start = at + 1
    }
    at++
  }
  const end = withoutTrailing(tokens, start, at)
  if (end <= start || !isNominal(tokens[end - 1])) return null
  return { ...toPhrase(from, end, end - 1), possessor }
}

function toPhrase(firstToken: number, endToken: number, head: number): NounPhrase {
  return { firstToken, endToken, head, possessor: null, apposition: null }
}

/** “the mayor, Ida Orme, resigned”, “Ida Orme, the mayor, resigned”: a phrase between commas, a name or with an article. */
function readApposition(scope: PhraseScope, comma: number): NounPhrase | null {
  if (scope.tokens[comma]?.text !== ',') return null
  const first = scope.tokens[comma + 1]
  const opens =
    first !== undefined && (/^(?:the|an?|his|her|its|their)$/.test(first.lower) || isCapital(first))
  const phrase = opens && !isTimeWord(first.lower) ? readBase(scope, comma + 1) : null
  if (!phrase) return null
  let end = phrase.endToken
  while (scope.tokens[end]?.lower === 'of') end = readBase(scope, end + 1)?.endToken ?? scope.endToken
  return scope.tokens[end]?.text === ',' ? { ...phrase, endToken: end } : null
}

function continues(scope: PhraseScope, at: number, start: number): boolean {
  const token = scope.tokens[at]
  if (!token || scope.verbAt.has(at)) return false
  if (at === start) return true
  if (DETERMINERS.has(token.lower) && !GENITIVE.test(token.text)) return scope.tokens[at - 1]?.text === '-'
  return isPart(scope, at)
}

/** Tell whether a token may stand within a noun phrase. */
function isPart({ tokens, verbAt }: PhraseScope, at: number): boolean {
  const token = tokens[at]
  if (!token || verbAt.has(at)) return false
  if (token.kind === 'number' || GENITIVE.test(token.text)) return true
  if (token.kind === 'mark') return isInnerMark(token, tokens[at + 1])
  if (tokens[at - 1]?.text === '-' && token.glued) return true
  return !isClosing(token.lower) && !PREPOSITIONS.has(token.lower) && !isLoneAdverb(tokens, at)
}

/** “brother-in-law”, “4%”, “$5”: a mark within a word or beside a number. */
function isInnerMark({ text, glued }: Token, next: Token | undefined): boolean {
  if (text === '%') return glued
  return INNER_MARK.test(text) && next?.glued === true && (glued || /^[$€£]$/.test(text))
}

/** Tell whether a lower-case word ends a noun phrase: a conjunction, a pronoun or “to”. Prepositions may go on with it. */
export function isClosing(word: string): boolean {
  return word === 'to' || COORDINATORS.has(word) || SUBORDINATORS.has(word) || SUBJECT_PRONOUNS.has(word)
}

/** “also”, “recently”: part of a phrase only in front of another word of it (“a recently built quay”). */
function isLoneAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] ?? null
  return isAdverb(token) && !(token?.lower.endsWith('ly') && tokens[at + 1]?.kind === 'word')
}

/** Leave out the words of time and adverbs that stand behind a noun: “the council | last Monday”. */
function withoutTrailing(tokens: readonly Token[], start: number, end: number): number {
  let at = end
  while (at > start && (isAdverb(tokens[at - 1] ?? null) || isTrailingTime(tokens, at - 1, start))) at--
  return at
}

function isTrailingTime(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && isTimeWord(tokens[at]?.lower ?? '') && !DETERMINERS.has(tokens[at - 1]?.lower ?? '')
}

function isNominal(token: Token | undefined): boolean {
  if (!token) return false
  if (token.kind === 'number') return true
  return token.kind === 'word' && (!DETERMINERS.has(token.lower) || PRONOUN.test(token.lower))
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}
