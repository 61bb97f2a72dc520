import type { Speaker } from './attribution.ts'
import { DETERMINERS } from '../people/words/phrase-words.ts'
import { isShare, STAND_INS } from './find-phrase-left.ts'
import type { Frame, Item } from './frame.ts'
import { isFullSentence } from './full-sentence.ts'
import type { Governor } from './governor.ts'
import type { QuoteReading } from './quote-reading.ts'
import { opensClause } from './mention-place.ts'
import type { Sign } from './sign.ts'
import { findClauseSubject } from './subject.ts'
import { CUE_NOUNS } from './words/cue-nouns.ts'
import { SUBORDINATORS } from './words/clause-words.ts'

const FARTHEST_VERB = 40
const LONGEST_OFFICE = 5
/** In items: farther from its verb, a source is more often another’s subject. */
const FAR = 9

/** Find the signs of a reading: what its source is, how it stands to its verb and who spoke before in the paragraph. */
export function findSigns(
  governor: Governor,
  place: Frame,
  words: string,
  speaker: Speaker | null,
  before: QuoteReading | undefined,
): Sign[] {
  const { frame, cue, rule } = governor
  const isLeft = /-(?:quote|clause)$/.test(rule)
  const verb = cue === null ? undefined : frame.items[cue]
  const last = before?.frame === frame ? before.speaker : null
  const sourceSigns = findSourceSigns(governor)
  return [
    ...(!isLeft && isFullSentence(words) ? (['whole-sentence'] as const) : []),
    ...(verb?.kind === 'cue' && verb.verb.strength !== 'say' && rule !== 'introduced'
      ? (['judging-verb'] as const)
      : []),
    ...(rule.startsWith('second-verb') &&
    verb?.kind === 'cue' &&
    verb.verb.strength === 'judge' &&
    verb.verb.form === 'base'
      ? (['judging-infinitive'] as const)
      : []),
    ...(rule.startsWith('subject-who-verb') &&
    hasCommaBehind(governor) &&
    !isOwner(governor) &&
    !sourceSigns.includes('organisation')
      ? (['comma-before-who'] as const)
      : []),
    ...sourceSigns,
    ...(isLeft ? findPlaceSigns(governor) : []),
    ...(place !== frame ? (['earlier-paragraph'] as const) : []),
    ...(last && speaker ? ([last.name === speaker.name ? 'same-speaker' : 'other-speaker'] as const) : []),
  ]
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

function findSourceSigns({ frame, source, sourceEnd }: Governor): Sign[] {
  const item = source === null ? undefined : frame.items[source]
  if (item?.kind === 'word')
    return STAND_INS.has(item.lower) || isShare(frame.items, sourceEnd - 1) ? [] : ['unknown-phrase']
  if (item?.kind !== 'mention') return []
  const { kind, type, head, person } = item.mention
  if (kind === 'pronoun') return head === 'he' || head === 'she' ? ['he-or-she'] : ['it-or-they']
  if (kind === 'name') return type === 'organisation' || type === 'place' ? ['organisation'] : []
  return type !== 'person' && person === null ? ['faceless-source'] : []
}

function findPlaceSigns({ frame: { items }, source, cue, rule }: Governor): Sign[] {
  if (source === null || (cue !== null && cue < source)) return []
  if (isNaming(items, source, cue))
    return ['what-one-calls-it', ...(cue === source + 1 ? (['touches-verb'] as const) : [])]
  const signs: Sign[] = opensClause(items, source) ? ['opens-clause'] : []
  if (signs.length === 0 && isToldByAnother(items, source)) signs.push('nested')
  if (cue === source + 1) signs.push('touches-verb')
  if (cue !== null && cue - source > FAR && !rule.startsWith('second-verb')) signs.push('far-source')
  if (SUBORDINATORS.has(items[source - 1]?.lower ?? '')) signs.push('subordinate')
  if (isAsClause(items, source)) signs.push('as-one-says')
  if (/^(?:what|which|whom)$/.test(items[source - 1]?.lower ?? '')) signs.push('relative-clause')
  return signs
}

const NAMING = /^(?:call|describe|term|dub|label|refer|characterize|characterise)$/

/** “what Lindqvist called”, “whom she describes as”: the name is theirs, whosever the sentence is. */
function isNaming(items: readonly Item[], source: number, cue: number | null): boolean {
  const verb = cue === null ? undefined : items[cue]
  const isRelative =
    /^(?:what|which|who|whom)$/.test(items[source - 1]?.lower ?? '') || isRelativeThat(items, source - 1)
  return isRelative && verb?.kind === 'cue' && NAMING.test(verb.verb.lemma)
}

/** “As Moravec put it, …”, “…, as the Farrow Gazette noted,”: not “even as” or “known as”. */
function isAsClause(items: readonly Item[], source: number): boolean {
  let at = source - 1
  while (at > source - LONGEST_OFFICE && items[at]?.kind === 'word' && items[at]?.lower !== 'as') at--
  const before = items[at - 1]
  return (
    items[at]?.lower === 'as' &&
    (before === undefined || before.kind === 'stop' || /^(?:[,(]|but|and|yet)$/.test(before.lower))
  )
}

/** “a blast that Moravec described as …”: not “claims that” or “so late that”. */
function isRelativeThat(items: readonly Item[], at: number): boolean {
  const noun = items[at - 1]
  const isThing =
    noun?.kind === 'word' &&
    /^\p{L}{3,}(?<!ly)$/u.test(noun.lower) &&
    /^(?:an?|the)$/.test(items[at - 2]?.lower ?? '')
  return items[at]?.lower === 'that' && isThing && !CUE_NOUNS.has(noun.lower)
}

/** “Moravec said Lindqvist called it “late””: a verb of saying stands in front, and not the source’s own (“she said she …”). */
function isToldByAnother(items: readonly Item[], source: number): boolean {
  for (let at = source - 1; at >= 0 && at > source - FARTHEST_VERB; at--) {
    const item = items[at]
    if (item?.kind === 'stop') return false
    const isInverted = at === source - 1 && /^,?$/.test(items[at - 1]?.lower ?? '')
    if (item?.kind === 'cue' && item.verb.strength === 'say' && !isInverted)
      return !isSamePerson(items[source], items[findClauseSubject(items, at).index])
  }
  return false
}

function isSamePerson(one: Item | undefined, other: Item | undefined): boolean {
  if (one?.kind !== 'mention' || other?.kind !== 'mention') return false
  return one.mention.person !== null && one.mention.person === other.mention.person
}
