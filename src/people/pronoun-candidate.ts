import type { Identity } from './identity.ts'
import type { Voice } from './last-voice.ts'
import type { Gender, Mention } from './mention.ts'
import { FORENAMES } from './words/forenames.ts'

/** Somebody a pronoun could mean, or a described stranger who stands in the way, and how much they are in view. */
export interface Candidate {
  readonly identity: Identity | null
  readonly mention: Mention
  readonly gender: Gender | null
  /** The narrated sentence they last stood in; sentences that are one quotation do not count. */
  readonly lastIn: number
  /** Index behind the last token of the mention they were last seen in. */
  readonly endToken: number
  readonly lastBlock: number
  /** How much in view the parts they played in and before that sentence put them. */
  readonly view: number
  readonly spokeIn: number
  /** How sure the last mention was: a doubtful pronoun makes the next one doubtful. */
  readonly certainty: number
}

/** Where a mention stands. */
export interface Place {
  readonly sentence: number
  readonly block: number
}

/** The part a mention plays in its sentence. */
export type Part = 'subject' | 'owner' | 'minor-subject' | 'other'

/**
 * What each part puts in view, the share that is left a sentence later, and what else counts. Fitted to news texts with
 * resolved pronouns; only the order of size matters: a subject stays before an object, the last sentence before others.
 */
const PARTS: Readonly<Record<Part, number>> = { subject: 4, owner: 3, 'minor-subject': 2.5, other: 0.9 }
const WEIGHTS = {
  left: 0.6,
  repeated: 0.1,
  back: 0.6,
  gender: 1,
  eitherGender: 0.6,
  spoke: 0.5,
  speaking: 1.8,
  asked: 3,
  'asked-or-asking': 1.5,
  either: 0,
  sameBlock: 0.65,
  stranger: -0.6,
  beside: -2.75,
}
const RECENT = 2
const FARTHEST = 14

/** See somebody once more: the part played now, and a little of what was in view before. */
export function toSeen(
  before: Candidate | undefined,
  identity: Identity | null,
  mention: Mention,
  { sentence, block }: Place,
  seen: { readonly part: Part; readonly isSpeaking: boolean; readonly certainty: number },
): Candidate {
  const held = before ? viewOf(before, sentence) : 0
  const now = PARTS[seen.part]
  return {
    identity,
    mention: before?.mention ?? mention,
    gender: identity ? (identity.gender ?? toForenameGender(identity)) : (before?.gender ?? mention.gender),
    lastIn: sentence,
    endToken: mention.endToken,
    lastBlock: block,
    view: Math.max(now, held) + WEIGHTS.repeated * Math.min(now, held),
    spokeIn: seen.isSpeaking ? sentence : (before?.spokeIn ?? Number.NEGATIVE_INFINITY),
    certainty: seen.certainty,
  }
}

/** Tell whether somebody can be he or she here: not too far back, and not against what the text calls them. */
export function isFitting({ gender, lastIn }: Candidate, wanted: Gender, { sentence }: Place): boolean {
  const isAgainst = gender !== null && gender !== wanted && gender !== 'they'
  return sentence - lastIn <= FARTHEST && !isAgainst
}

/** Score somebody as what a pronoun means: whoever spoke last comes first where the pronoun speaks on. */
export function toScore(
  candidate: Candidate,
  wanted: Gender,
  { sentence, block }: Place,
  { voice, isBeside }: { readonly voice: Voice | null; readonly isBeside: boolean },
): number {
  const { identity, gender, lastIn, lastBlock, spokeIn } = candidate
  return (
    viewOf(candidate, sentence) -
    (sentence - lastIn) * WEIGHTS.back +
    (gender === wanted ? WEIGHTS.gender : gender === 'they' ? WEIGHTS.eitherGender : 0) +
    (sentence - spokeIn <= RECENT ? WEIGHTS.spoke : 0) +
    (voice ? WEIGHTS[voice] : 0) +
    (isBeside ? WEIGHTS.beside : 0) +
    (lastBlock === block ? WEIGHTS.sameBlock : 0) +
    (identity === null ? WEIGHTS.stranger : 0)
  )
}

function viewOf({ view, lastIn }: Candidate, sentence: number): number {
  return view * WEIGHTS.left ** (sentence - lastIn)
}

/** “Ada”: a woman’s forename alone. A man’s may be a surname as well (“Grant”), and tells nothing alone. */
function toForenameGender({ words }: Identity): Gender | null {
  return words.length === 1 && FORENAMES.get(words[0] ?? '') === 'she' ? 'she' : null
}
