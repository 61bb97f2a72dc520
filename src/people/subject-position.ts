import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { type Mention, POSSESSIVES } from './mention.ts'

const LONGEST_APPOSITION = 25
/** In tokens. */
const LONGEST_ORIGIN = 10

const BEFORE_OBJECT =
  /^(?:of|for|from|to|with|by|at|on|in|about|against|over|under|between|like|than|towards?|behind|beyond|near|upon|among|into|via|per|around|through|across|inside|outside|during|without|within|alongside|despite|including|told|tells|and|or|&)$/

/** What shows “’s” to be short for “has” or “is”: “Mr Rowe’s been waiting”. */
const BEHIND_SHORT_VERB = /^(?:been|not|going|gone|got|trying|already|never|always|still)$/

/** Words between a name and a verb that show the verb to be another’s: “Mr Rowe when he spoke”. */
export const OPENS_CLAUSE =
  /^(?:when|while|as|if|because|since|although|though|he|she|they|it|we|that|which)$/

/** Words that open a clause in front of the main one: “While Mr Rowe waited, …”. */
const SUBORDINATORS =
  /^(?:while|when|whenever|after|before|since|as|if|unless|until|although|though|because|whereas|once|whether|asked|pressed|questioned)$/

/** Tell whether a mention can be a clause's subject: no preposition in front, no possessive behind. */
export function isSubjectAt(tokens: readonly Token[], mention: Mention): boolean {
  const { firstToken, kind, head } = mention
  if (kind === 'pronoun') return !POSSESSIVES.has(head)
  if (isOwnerAt(tokens, mention)) return false
  const first = skipFormer(tokens, firstToken)
  return !BEFORE_OBJECT.test(tokens[first - 1]?.lower ?? '') || isBehindOpeningAnd(tokens, first)
}

/** “To then-President Rowe”: “then” is part of the title. */
function skipFormer(tokens: readonly Token[], first: number): number {
  const isJoined = tokens[first - 1]?.text === '-' && /^(?:then|ex)$/.test(tokens[first - 2]?.lower ?? '')
  return isJoined ? first - 2 : first
}

/** “And Mr Rowe left.”: what opens a sentence joins no two names. */
function isBehindOpeningAnd(tokens: readonly Token[], firstToken: number): boolean {
  const before = tokens[firstToken - 2]
  return tokens[firstToken - 1]?.text === 'And' && (before === undefined || before.kind === 'mark')
}

/** Tell whether a sentence names a mention as its source: “according to Mr Rowe”. */
export function isAccordingTo(tokens: readonly Token[], { firstToken }: Mention): boolean {
  return tokens[firstToken - 1]?.lower === 'to' && tokens[firstToken - 2]?.lower === 'according'
}

/** Tell whether a mention is the subject of a participle behind “with”: “with Mr Rowe, who had waited, calling it over”. */
export function isAbsoluteAt(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  if (tokens[firstToken - 1]?.lower !== 'with') return false
  const isOpening = /^[,—–(]$/.test(tokens[endToken]?.text ?? '')
  const verb = tokens[isOpening ? findAsideEnd(tokens, endToken) : endToken]
  return verb?.kind === 'word' && /\p{L}{2}ing$/u.test(verb.lower)
}

/** The token behind the mark that closes what the mark at an index opens. */
function findAsideEnd(tokens: readonly Token[], opening: number): number {
  const closing = tokens[opening]?.text === '(' ? ')' : tokens[opening]?.text
  for (let at = opening + 1; at < opening + LONGEST_APPOSITION; at++) {
    if (tokens[at]?.text === closing) return at + 1
    if (/^[.;:?!]$/.test(tokens[at]?.text ?? '.')) break
  }
  return opening
}

/** Tell whether a mention owns what stands behind it: “Mr Rowe’s remarks”. */
export function isOwnerAt(tokens: readonly Token[], { endToken }: Pick<Mention, 'endToken'>): boolean {
  const next = tokens[endToken]
  return (
    (next?.lower === "'s" && !BEHIND_SHORT_VERB.test(tokens[endToken + 1]?.lower ?? '')) || next?.text === '’'
  )
}

/** Tell whether a sentence opens with a clause of its own that a mention stands in: no comma lies between. */
export function isInOpeningClause(
  tokens: readonly Token[],
  sentenceStart: number,
  { firstToken }: Pick<Mention, 'firstToken'>,
): boolean {
  const opener = skipConnective(tokens, sentenceStart)
  if (!SUBORDINATORS.test(tokens[opener]?.lower ?? '')) return false
  const from = Math.max(opener, firstToken - LONGEST_APPOSITION)
  for (let at = from; at < firstToken; at++) if (tokens[at]?.text === ',') return false
  return true
}

/** “However, when asked …”, “But as …”: the word that joins a sentence to the one before is passed over. */
function skipConnective(tokens: readonly Token[], start: number): number {
  if (tokens[start + 1]?.text === ',') return start + 2
  return /^(?:but|and|so|yet|even)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start
}

/**
 * Tell whether a verb of saying stands right behind a mention, behind the apposition that follows it, or, inverted, right
 * in front of it.
 */
export function isSpeakerAt(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  const nameEnd = skipWhereFrom(tokens, endToken)
  const isAside = tokens[nameEnd]?.text === ','
  const from = isAside ? findAppositionEnd(tokens, nameEnd + 1) : nameEnd
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.quotation >= 0 || isCapital(token)) break
    if (OPENS_CLAUSE.test(token.lower)) break
    const verb = SPEECH_VERBS.get(token.lower)
    // “Mr Rowe went after Mr Marr, calling him late”: behind a comma a participle is the main subject’s.
    if (verb?.form === 'ing' && isAside) break
    if (verb && verb.form !== 'base') return verb.strength !== 'weak'
  }
  const before = SPEECH_VERBS.get(tokens[firstToken - 1]?.lower ?? '')
  const isAfterMark = tokens[firstToken - 2]?.kind === 'mark'
  return before !== undefined && isAfterMark && (before.form === 'past' || before.form === 'present')
}

/** “Ann Rowe of Port Aldine”, “Ann Rowe (R-Ohio)”: where somebody is from is passed over. */
function skipWhereFrom(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text === '(') return findAsideEnd(tokens, from)
  if (!/^(?:of|from|at)$/.test(tokens[from]?.lower ?? '')) return from
  let at = from + 1
  while (at < from + LONGEST_ORIGIN && isOrigin(tokens[at])) at++
  return at
}

function isOrigin(token: Token | undefined): boolean {
  if (!token || token.quotation >= 0) return false
  return isCapital(token) || /^(?:the|of|for|and|[-.’'])$/.test(token.lower)
}

/** The token behind the comma that closes an apposition: the one a verb of saying follows, else the first. */
function findAppositionEnd(tokens: readonly Token[], from: number): number {
  let first = from
  for (let at = from; at < from + LONGEST_APPOSITION; at++) {
    const { text = '.', quotation = 0 } = tokens[at] ?? {}
    if (quotation >= 0 || /^[.;:?!]$/.test(text)) break
    if (text !== ',') continue
    if (first === from) first = at + 1
    const { form, strength } = SPEECH_VERBS.get(tokens[at + 1]?.lower ?? '') ?? {}
    if (strength === 'say' && (form === 'past' || form === 'present')) return at + 1
  }
  return first
}
