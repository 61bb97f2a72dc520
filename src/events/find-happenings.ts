import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { carryDate } from './carry-date.ts'
import { EVENT_FILTERS } from './event-filters.ts'
import { findLead } from './find-lead.ts'
import { findSince } from './find-since.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import type { Happening } from './happening.ts'
import { joinStretches } from './join-stretches.ts'
import { judgeDate } from './judge-date.ts'
import { locateExpressions } from './locate-expressions.ts'
import { mergeHappenings } from './merge-happenings.ts'
import { toHappening } from './to-happening.ts'

/** What happenings are read with besides the text. */
export interface HappeningContext {
  /** Civil day of publication. */
  readonly published: string
  /** The headline, empty where there is none. */
  readonly title: string
}

/** Below this an event is left out. */
const LEAST_CONFIDENCE = 0.35

/**
 * Find what a document says happened, will or may happen on a date it gives, in text order. Dates that only say when
 * something was said, and those in quotations, headings, tables, names, questions, conditions and comparisons, give
 * nothing. Linear in the length of the text.
 */
export function findHappenings(
  document: TextDocument,
  expressions: readonly TemporalExpression[],
  { published, title }: HappeningContext,
): Happening[] {
  const lead = findLead(document, title)
  const places = joinStretches(locateExpressions(document, expressions))
  const found = places.flatMap((place, index) => {
    const judgement = judgeDate(document, place, published, lead)
    if (!('candidate' in judgement)) return []
    const { candidate } = judgement
    const next = places[index + 1]?.read.index ?? Infinity
    const carried = next > place.read.index + 1 ? carryDate(document, candidate) : null
    return [findSince(candidate), candidate, carried].filter(isEvent).map(toHappening)
  })
  return mergeHappenings(found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE))
}

/** What is carried or told besides has to be an event by itself. */
function isEvent(candidate: JudgedCandidate | null): candidate is JudgedCandidate {
  return candidate !== null && EVENT_FILTERS.every(({ drops }) => !drops(candidate))
}
