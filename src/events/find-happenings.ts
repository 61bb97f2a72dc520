import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { findLead } from './find-lead.ts'
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
  const found = joinStretches(locateExpressions(document, expressions)).flatMap((place) => {
    const judgement = judgeDate(document, place, published, lead)
    return 'candidate' in judgement ? [toHappening(judgement.candidate)] : []
  })
  return mergeHappenings(found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE))
}
