import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import type { EventWeights } from './event-weights.ts'
import { findCandidates, type HappeningContext } from './find-candidates.ts'
import { FITTED_WEIGHTS } from './fitted-weights.ts'
import type { Happening } from './happening.ts'
import { mergeHappenings } from './merge-happenings.ts'
import { scoreCandidate } from './score-candidate.ts'
import { toHappening } from './to-happening.ts'

/**
 * Find what a document says happened, will or may happen on a date it gives, in text order. Dates that only say when
 * something was said, and those in quotations, headings, tables, questions, conditions and comparisons, give nothing; of
 * the others those that are likely enough. Linear in the length of the text.
 */
export function findHappenings(
  document: TextDocument,
  expressions: readonly TemporalExpression[],
  context: HappeningContext,
  weights: EventWeights = FITTED_WEIGHTS,
): Happening[] {
  const likely = findCandidates(document, expressions, context).flatMap((candidate) => {
    const confidence = scoreCandidate(candidate, weights)
    return confidence < weights.threshold ? [] : [toHappening(candidate, confidence)]
  })
  return mergeHappenings(likely)
}
