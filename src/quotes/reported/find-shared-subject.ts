import { findMentionRight } from '../clause/find-mention-right.ts'
import { findBeforeApposition } from '../clause/before-apposition.ts'
import { findOpening, skipAdverbsLeft } from '../clause/subject.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { NO_SOURCE, SUBORDINATE_OPENERS } from '../words/reporting-words.ts'
import { isFiniteGroup } from '../../language/verb-group.ts'
import { findSubjectStart, isPhrasePart } from './find-subject-start.ts'
import { isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** The items of a subject: the name itself and where its noun phrase begins. */
export interface Subject {
  readonly first: number
  readonly end: number
  readonly start: number
}

/**
 * Find the subject a participle, an infinitive or the second of two verbs shares with the main clause before it: that of
 * the nearest finite verb which stands in no clause of its own (“S, who left early, urged them to stay, saying …”).
 * Null where the main clause has none that names somebody.
 */
export function findSharedSubject(scope: ReportScope, cue: number): Subject | null {
  const { first, verbs, items } = scope
  for (let at = cue - 1; at >= first; at--) {
    if (isMarkOf(scope, at, ';:')) return null
    const group = verbs.get(at)
    if (!group || !isFiniteGroup(group)) continue
    const before = skipAdverbsLeft(items, at - 1)
    const inverted = findBehindVerb(scope, at, cue)
    if (inverted) return inverted
    const named = items[before - 2]
    // “S, who called early and said”: no comma ends the relative clause, so both verbs are its own.
    if (
      isWordOf(scope, before, RELATIVES) &&
      isMarkOf(scope, before - 1, ',') &&
      named?.kind === 'mention' &&
      !hasComma(scope, at, cue)
    )
      return { first: before - 2, end: before - 1, start: before - 2 }
    if (isWordOf(scope, before, JOINERS)) continue
    if (before < first || (items[before]?.kind === 'word' && NO_SOURCE.test(items[before]?.lower ?? '')))
      return null
    const subject = readSubject(scope, before)
    if (!subject || !isMain(scope, subject.start)) continue
    return group.passive && !isPerson(scope, subject) ? findAgent(scope, at, cue) : subject
  }
  return null
}

/** “…,” said Ines Moravec, adding that …: the subject stands behind the verb that ends a quotation. */
function findBehindVerb({ items }: ReportScope, verb: number, cue: number): Subject | null {
  const item = items[verb]
  if (item?.kind !== 'cue' || item.verb.strength !== 'say' || items[verb - 1]?.kind !== 'quote') return null
  const named = findMentionRight(items, verb + 1)
  return named !== null && named < cue && items[named + 1]?.kind === 'mark'
    ? { first: named, end: named + 1, start: verb + 1 }
    : null
}

function isPerson({ items }: ReportScope, { first }: Subject): boolean {
  const item = items[first]
  return item?.kind === 'mention' && item.mention.type !== 'place'
}

/** “The closure was confirmed by Ines Moravec, saying”: who did what the passive tells; null where it does not name them. */
function findAgent(scope: ReportScope, verb: number, cue: number): Subject | null {
  for (let at = verb + 1; at < cue && at < verb + AGENT_REACH; at++) {
    if (scope.items[at]?.lower !== 'by') continue
    let last = at + 1
    while (last < cue && scope.items[last]?.kind !== 'mention') last++
    // “by the council’s secretary, Ines Moravec,”: the name says who.
    while (isMarkOf(scope, last + 1, ',') && scope.items[last + 2]?.kind === 'mention') last += 2
    return last < cue ? { first: last, end: last + 1, start: at + 1 } : null
  }
  return null
}

const AGENT_REACH = 10
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which'])

function hasComma(scope: ReportScope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMarkOf(scope, at, ',—–')) return true
  return false
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'who', 'which', 'that', 'to'])

/** Read the subject that ends at an index, in front of its verb. */
export function readSubject(scope: ReportScope, last: number): Subject | null {
  const { items, first } = scope
  if (isMarkOf(scope, last, ',—–')) {
    const opening = items[last - 1]?.lower === ')' ? findOpening(items, last - 1) - 1 : -1
    const named = items[opening]?.kind === 'mention' ? opening : findBeforeApposition(items, last)
    // “A third, Ines Moravec, said”: where no mention stands in front of the apposition, the apposition names.
    const isNaming = isNamed(scope, last - 1) && isMarkOf(scope, last - 2, ',') && isFaceless(scope, named)
    const found = named >= first && !isNaming ? named : items[last - 1]?.kind === 'mention' ? last - 1 : -1
    return found >= first ? { first: found, end: found + 1, start: findSubjectStart(scope, found) } : null
  }
  if (items[last]?.lower === ')') return readSubject(scope, findOpening(items, last) - 1)
  if (isWordOf(scope, last, PREPOSITIONS)) return last > first ? readSubject(scope, last - 1) : null
  if (!isPhrasePart(scope, last)) return null
  const start = findSubjectStart(scope, last)
  // “On that occasion Marta Delgado”: the phrase in front is no part of her.
  if (start === first && isWordOf(scope, start, PREPOSITIONS) && items[last]?.kind === 'mention')
    return { first: last, end: last + 1, start: last }
  // A noun phrase is named by its first mention (“a spokesman for the port”) unless that belongs to another noun
  // (“those close to the mayor”).
  for (let at = start; at <= last; at++) {
    if (isWordOf(scope, at, PREPOSITIONS)) break
    if (items[at]?.kind !== 'mention') continue
    const isPossessor = /^(?:'s|’)$/.test(items[at + 1]?.lower ?? '') && at < last
    // “Farrow’s Ines Moravec”: the name behind the possessive; “the coalition agreement”: the noun behind the description.
    if (isPossessor && isNamed(scope, last)) return { first: last, end: last + 1, start }
    if (at < last && isDescribing(scope, at)) return { first: start, end: last + 1, start }
    return isPossessor ? { first: at, end: last + 1, start } : { first: at, end: at + 1, start }
  }
  return { first: start, end: last + 1, start }
}

function isNamed({ items }: ReportScope, at: number): boolean {
  const item = items[at]
  return item?.kind === 'mention' && item.mention.kind === 'name'
}

/** “Mr Rowe’s solicitor, Ines Moravec, said”: the name between the commas says who is described. */
function isFaceless({ items }: ReportScope, at: number): boolean {
  const item = items[at]
  return item?.kind === 'mention' && item.mention.kind === 'description' && item.mention.person === null
}

/** Tell whether a description of a body stands in front of another noun, which it describes. */
function isDescribing(scope: ReportScope, at: number): boolean {
  const [item, next] = [scope.items[at], scope.items[at + 1]]
  if (item?.kind !== 'mention' || item.mention.kind !== 'description' || next?.kind !== 'word') return false
  return (
    item.mention.type === 'organisation' &&
    next.start === item.end + 1 &&
    !isWordOf(scope, at + 1, PREPOSITIONS)
  )
}

/** Tell whether a clause whose subject begins at an index stands on its own. */
function isMain(scope: ReportScope, start: number): boolean {
  const before = start - 1
  if (before < scope.first) return true
  if (scope.verbs.has(before) || scope.items[before]?.kind === 'cue') return false
  return !isWordOf(scope, before, DEPENDENT) && !isWordOf(scope, before, SUBORDINATE_OPENERS)
}

const DEPENDENT: ReadonlySet<string> = new Set(
  'that which who whom whose where whether how why what than with'.split(' '),
)
