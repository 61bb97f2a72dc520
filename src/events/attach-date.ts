import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import type { Clause } from '../syntax/clause.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'
import { findClauseIndex } from './find-clause-index.ts'
import { findJoinedEvent } from './find-joined-event.ts'
import { findOwnNoun } from './find-own-noun.ts'
import type { Candidate, DatedPlace } from './happening-candidate.ts'
import { isEventNoun } from './is-event-noun.ts'

/** How far from a date its event is looked for, in tokens. */
const REACH = 40
/**
 * Find what a date is the date of: the noun of its own phrase (“Friday's ruling”), else the nearest verb or event noun
 * to its left within the clause, else the clause's verb to its right. Three in five dates stand right of their event.
 */
export function attachDate(place: DatedPlace): Candidate {
  const { read, firstToken, endToken } = place
  const clauseIndex = findClauseIndex(read, firstToken)
  const clause = read.finite[clauseIndex]
  if (!clause) throw new RangeError('A sentence has at least one clause.')
  const main = clause.verb ?? findFrontedVerb(read, clauseIndex)
  const found = { ...place, clauseIndex, clause, main }
  const own = findOwnNoun(place)
  if (own === 'thing') return { ...found, verb: null, noun: null, isBeforeNoun: true }
  if (own !== null) return { ...found, when: toPoint(place), verb: main, noun: own, isBeforeNoun: true }
  const restated = findRestated(place, clauseIndex)
  if (restated) return { ...found, ...restated, noun: null, isBeforeNoun: false }
  const left = findLeft(read, clause, firstToken)
  const { verb, noun } = left.verb?.tense === 'participle' ? findAntecedent(read, clause, left.verb) : left
  const right = main && main.firstToken >= endToken ? main : null
  const joined = verb === null && noun === null ? findJoinedEvent(place, clauseIndex) : null
  if (joined) return { ...found, ...joined, main: joined.verb, noun: null, isBeforeNoun: false }
  return { ...found, verb: verb ?? right, noun, isBeforeNoun: false }
}

/** A date in front of the first opener belongs to the next main clause: “On Friday, after the vote, she resigned”. */
function findFrontedVerb({ finite }: SentenceSyntax, index: number): VerbGroup | null {
  const next = finite
    .slice(index + 1, index + 6)
    .find(({ kind }) => kind === 'main' || kind === 'resumed' || kind === 'joined')
  return next?.verb ?? finite[index + 1]?.verb ?? null
}

/** “Since November, when he was found”: what the date dates is in the clause that takes it up. */
function findRestated(
  place: DatedPlace,
  index: number,
): Pick<Candidate, 'clause' | 'clauseIndex' | 'main' | 'verb' | 'when'> | null {
  const { read, expression, endToken } = place
  const next = read.finite[index + 1]
  const isTakenUp =
    next?.opener === 'when' &&
    next.bodyToken <= endToken + 2 &&
    /^(?:since|until|before|after)\b/i.test(expression.words)
  if (!isTakenUp || !next.verb) return null
  return { clause: next, clauseIndex: index + 1, main: next.verb, verb: next.verb, when: toPoint(place) }
}

/** The date alone, without the “since” or “until” that made it a stretch: “since Friday's riot” tells of a riot on Friday. */
function toPoint({ expression, when }: DatedPlace): When {
  const isOpen = when.start === null || when.end === null
  return (isOpen ? parseEdtf(expression.value) : null) ?? when
}

/** “In remarks shown on Sunday, she said”: the participle's noun is what happened, if it names an event. */
function findAntecedent(
  read: SentenceSyntax,
  clause: Clause,
  participle: VerbGroup,
): { readonly verb: VerbGroup | null; readonly noun: number | null } {
  const noun = participle.firstToken - 1
  if (!isEventNoun(read.tokens[noun]?.lower ?? '')) return { verb: participle, noun: null }
  return { verb: findLeft(read, clause, noun).verb, noun }
}

function findLeft(
  { tokens, verbs }: SentenceSyntax,
  { bodyToken }: Clause,
  before: number,
): { readonly verb: VerbGroup | null; readonly noun: number | null } {
  let noun: number | null = null
  for (let at = before - 1; at >= Math.max(bodyToken, before - REACH); at--) {
    const verb = verbs.get(at)
    if (verb) return { verb, noun }
    const token = tokens[at]
    if (token && noun === null && token.quotation < 0 && isEventNoun(token.lower) && !isInName(token))
      noun = at
  }
  return { verb: null, noun }
}

/** “The Norport Stock Exchange”: where a name goes on, nothing happens. */
function isInName({ text, lower }: Token): boolean {
  return lower === 'exchange' && text !== lower
}
