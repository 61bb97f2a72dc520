import type { TextDocument } from '../text/document.ts'
import { hasPersonEvidence } from './has-person-evidence.ts'
import type { Identity } from './identity.ts'
import { toVoice } from './last-voice.ts'
import { type Mention, POSSESSIVES } from './mention.ts'
import { type Candidate, type Part, type Place, toSeen } from './pronoun-candidate.ts'
import { type PronounSigns, toPronounCertainty } from './pronoun-certainty.ts'
import { type Heard, rankCandidates } from './rank-candidates.ts'
import {
  isAbsoluteAt,
  isAccordingTo,
  isInOpeningClause,
  isOwnerAt,
  isSpeakerAt,
  isSubjectAt,
} from './subject-position.ts'
import { isStranger } from './unnamed-person.ts'

/** What a pronoun was resolved with: how sure that is, and the description it means where nobody is named. */
export interface ResolvedPronoun {
  readonly antecedent: Mention | null
  readonly certainty: number
}

const MOST_CANDIDATES = 12
/** From here on a pronoun tells the gender of whom it means. */
const SURE = 0.97

/**
 * Resolve he and she in reading order, quotations left out: to the one who was the subject of the sentence before, spoke
 * or stood nearest, never against the gender the text gives them. Returns how sure each is, and the description a pronoun
 * goes back to where somebody without a name comes first.
 */
export function resolvePronouns(
  { tokens, sentences }: TextDocument,
  mentions: readonly Mention[],
  byMention: Map<Mention, Identity>,
): ReadonlyMap<Mention, ResolvedPronoun> {
  const resolved = new Map<Mention, ResolvedPronoun>()
  let candidates: Candidate[] = []
  const people = new Map<Identity, boolean>()
  let at = 0
  let narrated = { index: -1, sentence: 0 }
  let subjectOf = -1
  let heard: Heard | null = null
  let unknownIn = -1
  for (const [index, mention] of mentions.entries()) {
    while ((sentences[at]?.endToken ?? Number.POSITIVE_INFINITY) <= mention.firstToken) at++
    if (mention.quotation >= 0 || isAlone(mention)) continue
    if (narrated.index !== at) narrated = { index: at, sentence: narrated.sentence + 1 }
    const place = { sentence: narrated.sentence, block: sentences[at]?.block ?? -1 }
    if (mention.kind === 'pronoun') resolve(mention, index, place)
    const identity = byMention.get(mention) ?? null
    if (identity && isUnknown(identity, mention)) unknownIn = place.sentence
    if (identity ? isPerson(identity) : isStranger(tokens, mention)) note(identity, mention, place)
  }
  return resolved

  /** A name alone in its paragraph is a caption or a heading: it tells of nobody. */
  function isAlone({ kind, firstToken, endToken }: Mention): boolean {
    const sentence = sentences[at]
    return kind === 'name' && sentence?.firstToken === firstToken && endToken >= sentence.endToken
  }

  function resolve(mention: Mention, index: number, place: Place): void {
    const { gender } = mention
    if (gender !== 'he' && gender !== 'she') return
    const sentence = sentences[at]
    if (!sentence) return
    const [best, next] = rankCandidates(
      { tokens, sentence, mentions, index, byMention },
      candidates,
      place,
      heard,
    )
    if (!best) return
    const { identity, mention: description } = best.candidate
    const certainty = toPronounCertainty({
      lead: next ? best.score - next.score : Number.POSITIVE_INFINITY,
      distance: place.sentence - best.candidate.lastIn,
      heard: identity !== null && heard?.identity === identity ? toHeard(heard, mention, place) : null,
      isGenderKnown: best.candidate.gender === gender,
      isUnnamed: identity === null,
      isRivalled: unknownIn >= 0 && unknownIn >= place.sentence - 1,
      before: best.candidate.certainty,
    })
    resolved.set(mention, { antecedent: identity ? null : description, certainty })
    if (!identity) {
      see(best.candidate, null, mention, place)
      return
    }
    byMention.set(mention, identity)
    identity.mentions.push(mention)
    const isKnown = identity.gender !== null && identity.gender !== 'they'
    if (!isKnown && certainty >= SURE && !POSSESSIVES.has(mention.head)) identity.gender = gender
  }

  /** Whoever opens the sentence behind a question may be who asked as well. */
  function toHeard({ voice, sentence }: Heard, { firstToken }: Mention, place: Place): PronounSigns['heard'] {
    if (sentence !== place.sentence - 1) return null
    const isOpen = voice === 'asked' && firstToken === sentences[at]?.firstToken
    return voice === 'either' || isOpen ? 'with-another' : 'alone'
  }

  /** “Obi Marsh fired Tom Rowe”: a full name that opens its sentence, of whom nothing shows whether a person bears it. */
  function isUnknown(identity: Identity, { firstToken, endToken, head }: Mention): boolean {
    if (tokens[endToken]?.kind !== 'word') return false
    if (firstToken !== sentences[at]?.firstToken || !/^\S+ \S+$/.test(head)) return false
    return identity.kind === null && !isPerson(identity)
  }

  /** Somebody the text shows to be a person, pronouns apart. */
  function isPerson(identity: Identity): boolean {
    const known = people.get(identity) ?? hasPersonEvidence(tokens, identity)
    people.set(identity, known)
    return known
  }

  function note(identity: Identity | null, mention: Mention, place: Place): void {
    const known = identity ? candidates.find((each) => each.identity === identity) : undefined
    // “Mr Rowe, the mayor, …”: an apposition says no more than the name in front of it.
    const isApposition = known !== undefined && known.endToken === mention.firstToken - 1
    if (mention.kind === 'description' && isApposition) return
    see(known, identity, mention, place)
  }

  function see(
    known: Candidate | undefined,
    identity: Identity | null,
    mention: Mention,
    place: Place,
  ): void {
    const isSpeaking =
      isAccordingTo(tokens, mention) || (isSubjectAt(tokens, mention) && isSpeakerAt(tokens, mention))
    const part = toPart(mention, isSpeaking)
    const sentence = sentences[at]
    const isFirst = subjectOf !== at && part === 'subject' && isSpeaking
    const voice = sentence ? toVoice(tokens, sentence, mention, isFirst) : null
    if (identity && voice) heard = { identity, sentence: place.sentence, voice }
    if (part === 'subject') subjectOf = at
    const certainty = resolved.get(mention)?.certainty ?? 1
    const candidate = toSeen(known, identity, mention, place, { part, isSpeaking, certainty })
    candidates = [candidate, ...candidates.filter((each) => each !== known)].slice(0, MOST_CANDIDATES)
  }

  function toPart(mention: Mention, isSpeaking: boolean): Part {
    const start = sentences[at]?.firstToken ?? 0
    const isOpening = isInOpeningClause(tokens, start, mention)
    const isFirst = subjectOf !== at && !isOpening
    if (isSpeaking && !isOpening) return 'subject'
    if (isAbsoluteAt(tokens, mention)) return 'minor-subject'
    if (isSubjectAt(tokens, mention)) return isFirst ? 'subject' : 'minor-subject'
    return isFirst && isOwnerAt(tokens, mention) ? 'owner' : 'other'
  }
}
