import { SPEECH_VERBS } from '../text/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import type { Identity } from './identity.ts'
import type { Gender, Mention } from './mention.ts'

/** Somebody a pronoun could mean: where they stood last and in what part of the sentence. */
interface Candidate {
  readonly identity: Identity
  sentence: number
  token: number
  subjectIn: number
  spokeIn: number
  count: number
}

/** Points for what makes somebody the one a pronoun means; learned from news texts, in tenths of a likelihood ratio. */
const WEIGHTS = { spokeLast: 3, subject: 2, sameSentence: 1, distance: -0.6, gender: 1.5, count: 0.3 }
const FARTHEST = 14
const MOST_CANDIDATES = 12

/**
 * Resolve he and she in reading order: to the one who spoke last, was the subject of the sentence before or stands
 * nearest, never against the gender the text gives them. Quotations are left out: what is said in them names nobody.
 */
export function resolvePronouns(
  { tokens, sentences }: TextDocument,
  mentions: readonly Mention[],
  byMention: Map<Mention, Identity>,
): void {
  let candidates: Candidate[] = []
  let spokeLast: Identity | null = null
  let sentence = 0
  let subjectOf = -1
  for (const mention of mentions) {
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= mention.firstToken) sentence++
    if (mention.quotation >= 0) continue
    let identity = byMention.get(mention)
    if (!identity && mention.kind === 'pronoun' && mention.gender !== 'they') {
      const gender = mention.gender
      const scored = candidates
        .filter((each) => sentence - each.sentence <= FARTHEST && !isAgainst(each.identity.gender, gender))
        .map((each) => ({ each, score: toScore(each, sentence, spokeLast, gender) }))
      const best = scored.toSorted((a, b) => b.score - a.score)[0]
      identity = best?.each.identity
      if (identity) {
        byMention.set(mention, identity)
        identity.mentions.push(mention)
        if (scored.length === 1) identity.gender ??= gender
      }
    }
    if (!identity || identity.kind === 'organisation' || identity.kind === 'place') continue
    const isSubject = isSubjectAt(tokens, mention)
    const isSpeaking = isSubject && isSpeakerAt(tokens, mention)
    if (isSpeaking) spokeLast = identity
    let candidate = candidates.find((each) => each.identity === identity)
    if (!candidate) {
      candidate = { identity, sentence, token: 0, subjectIn: -99, spokeIn: -99, count: 0 }
      candidates = [candidate, ...candidates].slice(0, MOST_CANDIDATES)
    }
    candidate.sentence = sentence
    candidate.token = mention.firstToken
    candidate.count++
    if (isSubject && (subjectOf !== sentence || isSpeaking)) {
      candidate.subjectIn = sentence
      subjectOf = sentence
    }
    if (isSpeaking) candidate.spokeIn = sentence
    candidates.sort((a, b) => b.token - a.token)
  }
}

function toScore(
  { identity, sentence: last, subjectIn, count }: Candidate,
  sentence: number,
  spokeLast: Identity | null,
  gender: Gender | null,
): number {
  return (
    (identity === spokeLast ? WEIGHTS.spokeLast : 0) +
    (sentence - subjectIn <= 1 ? WEIGHTS.subject : 0) +
    (last === sentence && subjectIn === sentence ? WEIGHTS.sameSentence : 0) +
    (sentence - last) * WEIGHTS.distance +
    (identity.gender === gender ? WEIGHTS.gender : 0) +
    Math.min(5, count) * WEIGHTS.count
  )
}

function isAgainst(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b && a !== 'they' && b !== 'they'
}

const BEFORE_OBJECT =
  /^(?:of|for|from|to|with|by|at|on|in|about|against|over|under|between|like|than|as|towards?|behind|beyond|near|upon|among|into|via|per|against|told|tells|and|or|&)$/

/** Tell whether a mention can be a clause's subject: no preposition in front, no possessive behind. */
function isSubjectAt(tokens: readonly Token[], { firstToken, endToken, kind }: Mention): boolean {
  if (kind === 'pronoun') return true
  const next = tokens[endToken]
  if (next?.lower === "'s" || next?.text === '’') return false
  return !BEFORE_OBJECT.test(tokens[firstToken - 1]?.lower ?? '')
}

/** Tell whether a verb of saying stands right behind a mention or, inverted, right in front of it. */
function isSpeakerAt(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  for (let at = endToken; at < endToken + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.quotation >= 0) break
    const verb = SPEECH_VERBS.get(token.lower)
    if (verb && verb.form !== 'base') return verb.strength !== 'weak'
  }
  const before = SPEECH_VERBS.get(tokens[firstToken - 1]?.lower ?? '')
  const isAfterMark = tokens[firstToken - 2]?.kind === 'mark'
  return before !== undefined && isAfterMark && (before.form === 'past' || before.form === 'present')
}
