import { isDocument } from '../source/find-participle-source.ts'
import { findClauseSubject } from '../clause/subject.ts'
import type { Speaker } from '../attribution.ts'
import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { isShare, STAND_INS } from '../clause/find-phrase-left.ts'
import type { Frame, Item } from '../clause/frame.ts'
import { isFullSentence } from '../clause/full-sentence.ts'
import type { Governor } from '../link/governor.ts'
import type { QuoteReading } from '../link/quote-reading.ts'
import { findPlaceSigns } from './find-place-signs.ts'
import { isSentenceHead } from '../clause/right-tail.ts'
import type { Sign } from './sign.ts'

/** Find the signs of a reading: what its source is, how it stands to its verb and who spoke before in the paragraph. */
export function findSigns(
  governor: Governor,
  place: Frame,
  quote: number,
  words: string,
  speaker: Speaker | null,
  before: QuoteReading | undefined,
): Sign[] {
  const { frame, cue, rule, place: where } = governor
  const isLeft = where === 'touching' || where === 'clause'
  const verb = cue === null ? undefined : frame.items[cue]
  const last = before?.frame === frame ? before.speaker : null
  const sourceSigns = findSourceSigns(governor)
  return [
    ...(!isLeft && isFullSentence(words) ? (['whole-sentence'] as const) : []),
    ...(verb?.kind === 'cue' &&
    verb.verb.strength !== 'say' &&
    rule !== 'introduced' &&
    !isClaim(governor) &&
    !isRead(governor)
      ? (['judging-verb'] as const)
      : []),
    ...(isLeft &&
    rule === 'second-verb' &&
    verb?.kind === 'cue' &&
    verb.verb.strength === 'judge' &&
    verb.verb.form === 'base'
      ? (['judging-infinitive'] as const)
      : []),
    ...(rule === 'subject-who-verb' &&
    where !== 'behind' &&
    where !== 'tail' &&
    hasCommaBehind(governor) &&
    !isOwner(governor) &&
    !sourceSigns.includes('organisation')
      ? (['comma-before-who'] as const)
      : []),
    ...sourceSigns,
    ...(isLeft ? findPlaceSigns(governor, place === frame ? quote : null) : []),
    ...(place !== frame ? (['earlier-paragraph'] as const) : []),
    ...(last && speaker ? ([last.name === speaker.name ? 'same-speaker' : 'other-speaker'] as const) : []),
  ]
}

/** “The letter read”: what a document reads, it says. */
function isRead({ frame: { items }, cue, source }: Governor): boolean {
  const verb = items[cue ?? -1]
  return verb?.kind === 'cue' && verb.verb.lemma === 'read' && isDocument(items[source ?? -1])
}

/** “Charged that the port …”: with “that” right behind it a verb that judges says something. */
function isClaim({ frame: { items }, cue, rule }: Governor): boolean {
  return rule === 'subject-who-verb' && items[(cue ?? 0) + 1]?.lower === 'that'
}

function hasCommaBehind({ frame, sourceEnd, cue }: Governor): boolean {
  return frame.items.slice(sourceEnd - 2, cue ?? sourceEnd).some(({ lower }) => lower === ',')
}

/** “The brother of Tess Vane, who said”: the clause may tell of either. */
function isOwner({ frame: { items }, source }: Governor): boolean {
  const at = source ?? 0
  const isNoun = items[at - 2]?.kind === 'mention' || DETERMINERS.has(items[at - 3]?.lower ?? '')
  return isNoun && /^(?:by|for|of|to|with)$/.test(items[at - 1]?.lower ?? '')
}

function findSourceSigns({ frame, cue, source, sourceEnd, rule }: Governor): Sign[] {
  const item = source === null ? undefined : frame.items[source]
  if (item?.kind === 'word' && item.owner !== null)
    return item.lower === 'his' || item.lower === 'her' ? ['he-or-she'] : ['it-or-they']
  // “The radioman said”: what opens the sentence is its subject, whatever it means.
  if (item?.kind === 'word' && DETERMINERS.has(item.lower) && isSentenceHead(frame.items, source ?? 0))
    return []
  if (item?.kind === 'word')
    return STAND_INS.has(item.lower) || isShare(frame.items, sourceEnd - 1) ? [] : ['unknown-phrase']
  if (item?.kind !== 'mention') return []
  const { kind, type, head, person } = item.mention
  if (kind === 'pronoun' && (head === 'he' || head === 'she')) return ['he-or-she']
  if (kind === 'pronoun') return isOfMainSubject(frame.items, source ?? 0) ? [] : ['it-or-they']
  if (kind === 'name') return type === 'organisation' || type === 'place' ? ['organisation'] : []
  const isCrowd = type === 'group' && isChanting(frame.items[cue ?? -1])
  // The agent behind “by” is told as the source, whatever it is.
  return type !== 'person' && person === null && !isCrowd && rule !== 'passive' ? ['faceless-source'] : []
}

/** “Her campaign aired two spots it called …”: “it” within the sentence of a body goes back to that. */
function isOfMainSubject(items: Frame['items'], source: number): boolean {
  const { index, isOpening } = findClauseSubject(items, source)
  const [main, own] = [items[index], items[source]]
  if (own?.kind !== 'mention' || main?.kind !== 'mention' || !isOpening) return false
  return own.mention.head === 'it' && main.mention.type === 'organisation'
}

/** What crowds do, and nobody says in their stead. */
function isChanting(verb: Item | undefined): boolean {
  return verb?.kind === 'cue' && /^(?:boo|chant|cheer|shout|yell)$/.test(verb.verb.lemma)
}
