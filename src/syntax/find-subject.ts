import type { VerbGroup } from '../language/verb-group.ts'
import { isTimeWord } from './subject-words.ts'
import type { Clause, ClauseSpan } from './clause.ts'
import { findPhrases, type PlacedPhrase } from './find-phrases.ts'
import { findPlace } from './find-place.ts'
import { type NounPhrase, type PhraseScope, readNounPhrase } from './noun-phrase.ts'
import { COPULAS, OBJECT_CONTROL_VERBS, REPORT_VERBS } from '../language/en/lexicon/verb-classes.ts'

const PLACE_PREPOSITION = /^(?:in|at|near|from|on)$/

/**
 * Find who does what a clause's verb says: the noun phrase in front of the verb; behind it where the order is turned (“said
 * Ida Orme”, “there was a fire”); the noun a relative or reduced clause belongs to; for other verbs without tense what their
 * matrix clause gives, its object where its verb hands the action on (“asked the clerk to resign”). `null` where none is.
 */
export function findSubject(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  span: ClauseSpan,
  matrix: Clause | null,
): NounPhrase | null {
  const { kind, verb } = span
  if (!verb) return null
  if (kind === 'infinitive' && span.opener === '') return findController(scope, span, matrix)
  if (kind === 'adjunct') return matrix?.subject ?? findAhead(scope, spans, span)
  if (kind === 'reduced') return findAntecedent(scope, spans, span)
  const own = findOwn(scope, spans, span, verb)
  if (own && isExpletive(scope, own)) return readNounPhrase(scope, verb.endToken) ?? own
  if (own) return own
  if (kind === 'relative') return span.opener === '' ? null : findAntecedent(scope, spans, span)
  if (kind === 'shared') return matrix?.subject ?? null
  if (kind === 'resumed') return findInterrupted(scope, spans, span, matrix)
  const isTurned = REPORT_VERBS.has(verb.lemma) || COPULAS.has(verb.lemma)
  return isTurned && kind !== 'subordinate' ? readNounPhrase(scope, verb.endToken) : null
}

/** The subject in front of a verb; behind “for” and “with” the word that opens the clause governs it. */
function findOwn(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  span: ClauseSpan,
  { firstToken }: VerbGroup,
): NounPhrase | null {
  const phrases = findPhrases(scope, spans, span, firstToken)
  const isLed = span.kind === 'infinitive' || span.kind === 'absolute'
  return isLed ? (phrases[0]?.phrase ?? null) : chooseSubject(scope, phrases, firstToken)
}

/** The last phrase that no preposition governs, what is put beside it in commas left out. */
function chooseSubject(
  { tokens }: PhraseScope,
  phrases: readonly PlacedPhrase[],
  verb: number,
): NounPhrase | null {
  const [first, ...others] = phrases
    .filter(({ phrase, preposition }) => preposition === null && !isTime(tokens[phrase.head]?.lower))
    .map(({ phrase }) => phrase)
  let subject = first ?? null
  for (const phrase of others) subject = subject ? join(tokens, subject, phrase, verb) : phrase
  return subject
}

/** “Ida Orme and Ivo Lund”, “Ida Orme, the mayor,”; else the later one. */
function join(
  tokens: PhraseScope['tokens'],
  subject: NounPhrase,
  phrase: NounPhrase,
  verb: number,
): NounPhrase {
  const link = tokens[phrase.firstToken - 1]?.lower
  if (link === 'and' || link === 'or') return { ...subject, endToken: phrase.endToken }
  if (link === ',' && isBeside(tokens, phrase, verb))
    return { ...subject, apposition: subject.apposition ?? phrase }
  return phrase
}

function isTime(word: string | undefined): boolean {
  return isTimeWord(word ?? '') && !/^(?:this|that)$/.test(word ?? '')
}

/** “the mayor, an engineer by trade, | resigned”. */
function isBeside(tokens: PhraseScope['tokens'], { endToken }: NounPhrase, verb: number): boolean {
  return tokens.slice(endToken, verb).some(({ text }) => text === ',')
}

function isExpletive({ tokens }: PhraseScope, { firstToken }: NounPhrase): boolean {
  return tokens[firstToken]?.lower === 'there'
}

/** Who an infinitive speaks of: its matrix clause's object, where the verb asks or lets somebody do it, else its subject. */
function findController(scope: PhraseScope, span: ClauseSpan, matrix: Clause | null): NounPhrase | null {
  const verb = matrix?.verb
  if (!matrix || !verb) return null
  const isHandedOn = OBJECT_CONTROL_VERBS.has(verb.lemma) && !verb.passive && verb.head < span.firstToken
  const object = isHandedOn ? readNounPhrase(scope, verb.endToken) : null
  return object && object.endToken <= span.firstToken ? object : matrix.subject
}

/** “Speaking on Monday, | she resigned”: where the matrix clause is not known yet. */
function findAhead(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  { endToken }: ClauseSpan,
): NounPhrase | null {
  const next = spans.slice(findPlace(spans, endToken - 1) + 1).find(({ kind }) => kind === 'main')
  if (!next?.verb) return null
  return chooseSubject(scope, findPhrases(scope, spans, next, next.verb.firstToken), next.verb.firstToken)
}

/** The noun in front of a clause; one step farther than a place, where “who” asks for a person. */
function findAntecedent(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  { firstToken, opener }: ClauseSpan,
): NounPhrase | null {
  let at = findPlace(spans, firstToken - 1)
  while (at >= 0 && !isAround(spans[at], firstToken)) at--
  const around = spans[at]
  if (!around) return null
  const from = around.verb && around.verb.endToken <= firstToken ? around.verb.endToken : around.bodyToken
  const phrases = findPhrases(scope, spans, { ...around, bodyToken: from }, firstToken)
  const last = phrases.at(-1)
  const before = phrases.at(-2)
  const isPlace = opener === 'who' && PLACE_PREPOSITION.test(last?.preposition ?? '')
  return (isPlace && before ? before : last)?.phrase ?? null
}

function isAround(span: ClauseSpan | undefined, token: number): boolean {
  return span !== undefined && token <= span.endToken && span.bodyToken < token
}

function findInterrupted(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  { firstToken }: ClauseSpan,
  matrix: Clause | null,
): NounPhrase | null {
  if (!matrix) return null
  if (matrix.subject) return matrix.subject
  const end = Math.min(matrix.endToken, firstToken)
  return chooseSubject(scope, findPhrases(scope, spans, matrix, end), end)
}
