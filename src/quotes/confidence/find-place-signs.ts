import type { Item } from '../clause/frame.ts'
import type { Governor } from '../link/governor.ts'
import { opensClause } from '../clause/opens-clause.ts'
import { findSentenceStart } from '../clause/sentence-bounds.ts'
import type { Sign } from './sign.ts'
import { findClauseSubject } from '../clause/subject.ts'
import { CUE_NOUNS } from '../words/cue-nouns.ts'
import { SUBORDINATORS } from '../words/clause-words.ts'

const FARTHEST_VERB = 40
const LONGEST_OFFICE = 7
/** In items: a source with its office. */
const LONGEST_TELLER = 5

/**
 * Find the signs of where a source stands in front of its verb, and what stands between verb and quotation; the quotation’s
 * index is null where it stands in another paragraph.
 */
export function findPlaceSigns(
  { frame: { items }, source, cue, rule }: Governor,
  quote: number | null,
): Sign[] {
  if (source === null || (cue !== null && cue < source)) return []
  if (isNaming(items, source, cue))
    return ['what-one-calls-it', ...(cue === source + 1 ? (['touches-verb'] as const) : [])]
  const signs: Sign[] = opensClause(items, source) ? ['opens-clause'] : []
  if (signs.length === 0) signs.push(...findOutside(items, source, rule))
  if (cue === source + 1) signs.push('touches-verb')
  if (cue !== null && hasClause(items, source, cue)) signs.push('clause-between')
  if (SUBORDINATORS.has(items[source - 1]?.lower ?? ''))
    signs.push(isSetOff(items, source, cue) ? 'set-off' : 'subordinate')
  if (isAsClause(items, source)) signs.push('as-one-says')
  else if (
    !signs.includes('opens-clause') &&
    cue !== null &&
    quote !== null &&
    hasSubject(items.slice(cue + 1, quote))
  )
    signs.push('subject-behind')
  if (/^(?:what|which|whom)$/.test(items[source - 1]?.lower ?? '')) signs.push('relative-clause')
  return signs
}

/** “…, when Moravec called it late”: not “…, where Moravec works, called it late”. */
function isSetOff(items: readonly Item[], source: number, cue: number | null): boolean {
  return (
    items[source - 2]?.lower === ',' && items.slice(source, cue ?? source).every(({ lower }) => lower !== ',')
  )
}

/** What stands in front of a source in its sentence, where it opens no clause. */
function findOutside(items: readonly Item[], source: number, rule: Governor['rule']): Sign[] {
  const item = items[source]
  const isFull = item?.kind === 'mention' && item.mention.kind === 'name' && item.mention.type === 'person'
  const own: Sign[] = isFull ? ['full-name'] : []
  if (isToldByAnother(items, source)) return [...own, 'nested']
  return /^(?:inner-subject-verb|clause-subject|infinitive-subject)$/.test(rule) &&
    hasVerbBefore(items, source)
    ? [...own, 'behind-verb']
    : own
}

function hasVerbBefore(items: readonly Item[], source: number): boolean {
  for (let at = source - 1, first = findSentenceStart(items, source); at >= first; at--) {
    const item = items[at]
    if (item?.kind === 'cue' && item.verb.strength !== 'weak' && !isDone(items, at, source)) return true
  }
  return false
}

/** “«Late», Moravec said as Lindqvist called”: the verb has a quotation of its own, and what follows is no part of it. */
function isDone(items: readonly Item[], cue: number, source: number): boolean {
  const opener = items[source - 1]?.lower ?? ''
  if (!SUBORDINATORS.has(opener) && opener !== 'point') return false
  if (items[items[cue + 1]?.lower === ',' ? cue + 2 : cue + 1]?.kind === 'quote') return true
  return items.slice(Math.max(0, cue - LONGEST_TELLER), cue).some(({ kind }) => kind === 'quote')
}

/** “Lindqvist left after the vote she …”: what stands between a source and its verb is a clause of its own. */
function hasClause(items: readonly Item[], source: number, cue: number): boolean {
  return items.slice(source + 1, cue).some((item, step) => {
    if (items[source + step]?.kind === 'cue') return false
    const next = items[source + step + 2]
    if (item.lower === 'as') return next?.kind === 'mention' && next.mention.kind !== 'description'
    if (item.kind === 'word') return SUBORDINATORS.has(item.lower)
    const isSubject = item.kind === 'mention' && /^(?:he|she|they)$/.test(item.mention.head)
    return isSubject && items[source + step]?.lower !== 'what' && !isSamePerson(item, items[source])
  })
}

/** “When Moravec railed against the port, Lindqvist was «late»”: a comma and another’s name stand behind the verb. */
function hasSubject(behind: readonly Item[]): boolean {
  return behind.some((item, at) => {
    const next = /^(?:the|an?|and)$/.test(behind[at + 1]?.lower ?? '') ? at + 2 : at + 1
    return item.lower === ',' && behind[next]?.kind === 'mention'
  })
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
  while (at > source - LONGEST_OFFICE && isOffice(items[at])) at--
  const before = items[at - 1]
  return (
    items[at]?.lower === 'as' &&
    (before === undefined || before.kind === 'stop' || /^(?:[,(]|but|and|yet)$/.test(before.lower))
  )
}

/** “the Gazette’s anti-port editor” in front of a name. */
function isOffice(item: Item | undefined): boolean {
  if (item?.kind === 'mention') return item.mention.kind !== 'pronoun'
  return (item?.kind === 'word' && item.lower !== 'as') || /^(?:-|'s|')$/.test(item?.lower ?? '')
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
    if (item?.kind === 'cue' && item.verb.strength === 'say' && !isInverted && !isDone(items, at, source))
      return !isSamePerson(items[source], items[findClauseSubject(items, at).index])
  }
  return false
}

function isSamePerson(one: Item | undefined, other: Item | undefined): boolean {
  if (one?.kind !== 'mention' || other?.kind !== 'mention') return false
  return one.mention.person !== null && one.mention.person === other.mention.person
}
