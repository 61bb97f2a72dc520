import type { Identity } from './identity.ts'
import { isReportingAt, isReportingTail, type Voice } from './last-voice.ts'
import { findNamedBeside } from './named-beside.ts'
import { type Candidate, isFitting, type Place, toScore } from './pronoun-candidate.ts'
import type { PronounContext } from './pronoun-context.ts'
import { isAgain, isNewcomer } from './unnamed-person.ts'

/** Narrated sentences within which “the candidate” is most often somebody named. */
const NEAR = 3

/** Whom the last sentence left the word to. */
export interface Heard {
  readonly identity: Identity
  readonly sentence: number
  readonly voice: Voice
}

/** Rank those a pronoun can mean, the likeliest first; whoever it cannot mean is left out. */
export function rankCandidates(
  context: PronounContext,
  candidates: readonly Candidate[],
  place: Place,
  heard: Heard | null,
): { readonly candidate: Candidate; readonly score: number }[] {
  const { tokens, sentence, mentions, index } = context
  const pronoun = mentions[index]
  const gender = pronoun?.gender
  if (!pronoun || !gender) return []
  const isTail = isReportingTail(tokens, sentence, pronoun)
  const last =
    heard?.sentence === place.sentence - 1 && isReportingAt(tokens, sentence, pronoun) ? heard : null
  const voice =
    last?.voice === 'asked' && sentence.firstToken === pronoun.firstToken ? 'asked-or-asking' : last?.voice
  const isNamed = candidates.some(
    (each) => each.identity && each.gender === gender && place.sentence - each.lastIn <= NEAR,
  )
  const beside = findNamedBeside(context)
  return candidates
    .filter((candidate) => isFitting(candidate, gender, place) && !(isNamed && isAgain(tokens, candidate)))
    .filter((candidate) => !isTail || !isNewcomer(candidate, sentence.firstToken))
    .map((candidate) => ({
      candidate,
      score: toScore(candidate, gender, place, {
        voice: candidate.identity === last?.identity ? (voice ?? null) : null,
        isBeside:
          candidate.identity !== null && beside.has(candidate.identity) && candidate.spokeIn < place.sentence,
      }),
    }))
    .toSorted((a, b) => b.score - a.score)
}
