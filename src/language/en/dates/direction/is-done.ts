import { findGroupFrom, findVerbs } from './find-verbs.ts'
import {
  ARRANGING_VERBS,
  CHOOSING_VERBS,
  DEFERRING_VERBS,
  FORWARD_VERBS,
  OUTLOOK_VERBS,
  SCHEDULING_VERBS,
} from '../../lexicon/direction-words.ts'
import { AFTER_YEAR } from '../../lexicon/year-slots.ts'
import type { Phrase } from '../../../phrase.ts'
import { type Scan, lowerAt, tokenAt } from '../../../scan.ts'
import { type VerbGroup, isFiniteGroup } from '../../../verb-group.ts'

/** What may stand between a verb and its own day: who it is done to, how, and where to; no noun that may have the day. */
const BETWEEN =
  /^(?:on|in|him|her|them|it|us|me|you|himself|herself|themselves|again|back|home|away|there|here|together|early|late|once|first|only|just|out|up|off|down|over|\p{L}+ly)$/u

/** How many tokens an object may have. */
const LONGEST_OBJECT = 7
/** What may have a day of its own, and words that begin another phrase. */
const DATED_NOUN =
  /^(?:votes?|elections?|primar(?:y|ies)|caucus(?:es)?|debates?|contests?|races?|match(?:es)?|games?|finals?|trials?|talks|summits?|hearings?|deadlines?|releases?|launch|rall(?:y|ies)|shows?|concerts?|festivals?|visits?|trips?|referendums?|runoffs?|polls?|events?|march(?:es)?|strikes?|tests?|exams?|fights?|tours?|ceremon(?:y|ies)|interviews?|appearances?|speech(?:es)?|flights?|sales?|auctions?|tickets?|dates?|plans?|offers?|states|before|after|until|till|for|of|by|as|and|or|but|that|which|who|about|than|against|not|\p{L}{3,}(?:tion|sion|ment|ing|ence|ance)s?)$/u
/** Verbs whose object may be of a day to come. */
const AHEAD: ReadonlySet<string> = new Set([
  ...FORWARD_VERBS,
  ...ARRANGING_VERBS,
  ...DEFERRING_VERBS,
  ...CHOOSING_VERBS,
  ...OUTLOOK_VERBS,
  'be',
  'have',
  'say',
])

/**
 * Tell whether a finite past verb dates what it tells by the words right beside it, or by the day that opens its sentence:
 * that day has gone by, however near the same day ahead is.
 */
export function isDone(phrase: Phrase): boolean {
  const { scan, firstToken, endToken } = phrase
  if (isAttributive(scan, firstToken, endToken)) return false
  const groups = findVerbs(scan)
  const isQuoted = (scan.tokens[firstToken]?.quotation ?? -1) >= 0
  const from = /^(?:on|in)$/.test(lowerAt(scan, firstToken - 1)) ? firstToken - 1 : firstToken
  const after = findGroupFrom(groups, endToken)
  if (from === scan.start) {
    const next = groups.slice(after).find((group) => isFiniteGroup(group) && group.quoted === isQuoted)
    return isPast(next) && !hasClause(scan, endToken, next?.firstToken ?? endToken)
  }
  const governor = groups[after - 1]
  if (
    !isPast(governor) ||
    governor === undefined ||
    governor.quoted !== isQuoted ||
    governor.endToken > firstToken
  )
    return false
  if (CHOOSING_VERBS.has(governor.lemma) && governor.endToken === firstToken) return false
  for (let at = scan.start; at < governor.firstToken; at++)
    if (/^(?:if|unless|whether)$/.test(lowerAt(scan, at))) return false
  let isTouching = true
  for (let at = governor.endToken; at < firstToken; at++)
    if (!BETWEEN.test(lowerAt(scan, at))) isTouching = false
  return isTouching || (from < firstToken && isDoneTo(scan, governor, from))
}

/** “November’s vote”, “the May 3 vote”: the day says which. */
function isAttributive(scan: Scan, first: number, end: number): boolean {
  const next = tokenAt(scan, end)
  if (/^['’]s?$/.test(next?.text ?? '')) return true
  return lowerAt(scan, first - 1) !== 'on' && next?.kind === 'word' && !AFTER_YEAR.has(next.lower)
}

function isPast(group: VerbGroup | undefined): boolean {
  if (!group || group.modal !== null || group.scheduled || SCHEDULING_VERBS.has(group.lemma)) return false
  return group.tense === 'past' || (group.tense === 'present' && group.perfect)
}

/** “They sold the mill in Norport on July 2”: an object and places, none of which can have a day of its own. */
function isDoneTo(scan: Scan, { lemma, endToken }: VerbGroup, from: number): boolean {
  if (from - endToken > LONGEST_OBJECT || AHEAD.has(lemma)) return false
  for (let at = endToken; at < from; at++) {
    const token = tokenAt(scan, at)
    const isPlain = token?.kind === 'word' || token?.kind === 'number' || /^['’]s?$/.test(token?.text ?? '')
    if (!isPlain || DATED_NOUN.test(token?.lower ?? '')) return false
  }
  return true
}

/** “On May 3, if it rained, …”, “May 3: what we know”: the verb is another clause's. */
function hasClause(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:if|when|who|which|that|what|as|since|after|before|because|:|;|\(|–|—)$/.test(lowerAt(scan, at)))
      return true
  return false
}
