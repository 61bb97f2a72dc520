import type { JudgedCandidate } from './happening-candidate.ts'
import type { Precision } from '../dates/when.ts'
import type { TokenPassage } from './find-passage.ts'

import type { Happening } from './happening.ts'

/** How well a date of each precision places an event. */
const PRECISION: Readonly<Record<Precision, number>> = {
  time: 1,
  day: 1,
  week: 0.95,
  month: 0.95,
  season: 0.9,
  quarter: 0.85,
  half: 0.85,
  year: 0.85,
  range: 0.8,
  decade: 0.7,
  fuzzy: 0.65,
  century: 0.5,
}
const FEWEST_WORDS = 4
/** A year farther off than this is background, in years. */
const FAR_OFF = 25

/**
 * Score how surely a candidate is an event on its date, 0 to 1: what the date's own certainty is worth after its precision,
 * the clause it stands in and how the article tells it.
 */
export function scoreHappening(
  { expression, when, verb, clause, isLead, published }: JudgedCandidate,
  { firstToken, endToken, isPhrase }: TokenPassage,
  status: Happening['status'],
): number {
  const isFarOff =
    when.precision === 'year' &&
    Number(published.slice(0, 4)) - Number((when.start ?? when.end ?? '').slice(0, 4)) > FAR_OFF
  const factors = [
    PRECISION[when.precision],
    isPhrase ? 0.8 : 1,
    verb === null || verb.tense === 'infinitive' ? 0.9 : 1,
    clause.kind === 'relative' || clause.kind === 'subordinate' ? 0.9 : 1,
    when.start === null || when.end === null ? 0.8 : 1,
    status === 'possible' ? 0.6 : 1,
    endToken - firstToken < FEWEST_WORDS ? 0.7 : 1,
    isFarOff ? 0.8 : 1,
    isLead ? 1.1 : 1,
  ]
  return Math.min(
    0.99,
    factors.reduce((product, factor) => product * factor, expression.confidence),
  )
}
