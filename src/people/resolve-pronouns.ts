import type { TextDocument } from '../text/document.ts'
import type { Identity } from './identity.ts'
import type { Gender, Mention } from './mention.ts'
import { isSpeakerAt, isSubjectAt } from './subject-position.ts'

/** Somebody a pronoun could mean, or a described stranger who stands in the way: the sentences they last stood in. */
interface Candidate {
  readonly identity: Identity | null
  readonly mention: Mention
  gender: Gender | null
  lastIn: number
  subjectIn: number
  spokeIn: number
  count: number
  /** How sure its last mention was: a doubtful pronoun makes the next one doubtful. */
  certainty: number
}

/** What a pronoun was resolved with: how sure that is, and the description it means where nobody is named. */
export interface ResolvedPronoun {
  readonly antecedent: Mention | null
  readonly certainty: number
}

/**
 * What each sentence back costs a candidate by the part it last played, and what else speaks for one. Fitted to news
 * texts with resolved pronouns; only their order of size matters.
 */
const WEIGHTS = { last: 0.5, subject: 1.5, spoke: 0.3, gender: 2, count: 0.05, stranger: -1 }
/** A lead in points below which the one who comes second is as likely, and one that is seldom wrong. */
const CLOSE_CALL = 1
const CLEAR_CALL = 2.5
const FARTHEST = 14
/** Sentences after which having spoken counts no more. */
const RECENT = 4
const LONGEST_MEMORY = 6
const MOST_CANDIDATES = 12

/**
 * Resolve he and she in reading order, quotations left out: to the one who was the subject, spoke or stood nearest, never
 * against the gender the text gives them. Returns how sure each is, and the description a pronoun goes back to where
 * somebody without a name comes first.
 */
export function resolvePronouns(
  { tokens, sentences }: TextDocument,
  mentions: readonly Mention[],
  byMention: Map<Mention, Identity>,
): ReadonlyMap<Mention, ResolvedPronoun> {
  const resolved = new Map<Mention, ResolvedPronoun>()
  let candidates: Candidate[] = []
  let sentence = 0
  let subjectOf = -1
  for (const mention of mentions) {
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= mention.firstToken) sentence++
    if (mention.quotation >= 0) continue
    if (mention.kind === 'pronoun') resolve(mention)
    const identity = byMention.get(mention) ?? null
    if (identity ? !isPerson(identity) : !isStranger(mention)) continue
    note(identity, mention)
  }
  return resolved

  function resolve(mention: Mention): void {
    const { gender } = mention
    if (gender !== 'he' && gender !== 'she') return
    const fitting = candidates.filter(
      (each) => sentence - each.lastIn <= FARTHEST && !isAgainst(each.gender, gender),
    )
    const ranked = fitting.toSorted((a, b) => toScore(b, gender) - toScore(a, gender))
    const best = ranked[0]
    if (!best) return
    const lead = ranked[1] ? toScore(best, gender) - toScore(ranked[1], gender) : Number.POSITIVE_INFINITY
    const own = lead < CLOSE_CALL ? 0.5 : lead < CLEAR_CALL ? 0.85 : 0.95
    const certainty = Math.min(own, best.certainty)
    resolved.set(mention, { antecedent: best.identity ? null : best.mention, certainty })
    if (!best.identity) {
      best.lastIn = sentence
      best.subjectIn = sentence
      best.gender ??= gender
      return
    }
    byMention.set(mention, best.identity)
    best.identity.mentions.push(mention)
    if (fitting.length === 1) {
      best.identity.gender ??= gender
      best.gender = best.identity.gender
    }
  }

  function toScore(
    { identity, gender, lastIn, subjectIn, spokeIn, count }: Candidate,
    wanted: Gender,
  ): number {
    const back = (then: number): number => Math.min(LONGEST_MEMORY, sentence - then)
    return (
      -back(lastIn) * WEIGHTS.last -
      back(subjectIn) * WEIGHTS.subject +
      Math.max(0, RECENT - back(spokeIn)) * WEIGHTS.spoke +
      (gender === wanted ? WEIGHTS.gender : 0) +
      Math.min(5, count) * WEIGHTS.count +
      (identity === null ? WEIGHTS.stranger : 0)
    )
  }

  function note(identity: Identity | null, mention: Mention): void {
    const known = identity ? candidates.find((each) => each.identity === identity) : undefined
    const gender = identity ? identity.gender : mention.gender
    const candidate = known ?? {
      identity,
      mention,
      gender,
      lastIn: sentence,
      subjectIn: -99,
      spokeIn: -99,
      count: 0,
      certainty: 1,
    }
    candidate.gender = gender
    candidate.lastIn = sentence
    candidate.count++
    candidate.certainty = resolved.get(mention)?.certainty ?? 1
    const isSubject = isSubjectAt(tokens, mention)
    const isSpeaking = isSubject && isSpeakerAt(tokens, mention)
    if (isSubject && (subjectOf !== sentence || isSpeaking)) {
      candidate.subjectIn = sentence
      subjectOf = sentence
    }
    if (isSpeaking) candidate.spokeIn = sentence
    candidates = [candidate, ...candidates.filter((each) => each !== candidate)].slice(0, MOST_CANDIDATES)
  }
}

/** Tell whether an identity can be he or she: a person, or a full name that nothing shows to be something else. */
function isPerson({ kind, words }: Identity): boolean {
  return kind === 'person' || (kind === null && words.length > 1)
}

/** “A neighbour”, “my father”: one person without a name. */
function isStranger({ kind, type }: Mention): boolean {
  return kind === 'description' && type === 'person'
}

function isAgainst(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b && a !== 'they' && b !== 'they'
}
