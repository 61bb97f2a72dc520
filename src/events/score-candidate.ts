import { EVENT_FEATURES, type EventFeatureId } from './event-features.ts'
import type { EventWeights } from './event-weights.ts'
import type { ToldCandidate } from './happening-candidate.ts'
import { traceStep } from '../text/trace.ts'

/** The features that hold of a candidate. */
export function findFeatures(candidate: ToldCandidate): EventFeatureId[] {
  return EVENT_FEATURES.filter(({ holds }) => holds(candidate)).map(({ id }) => id)
}

/**
 * Score how often a candidate with such features is an event on its date, 0 to 1: logistic regression, with weights that
 * were fitted to annotated articles.
 */
export function scoreCandidate(candidate: ToldCandidate, { bias, features }: EventWeights): number {
  const held = findFeatures(candidate)
  for (const id of held)
    traceStep(() => ({ stage: 'feature', rule: id, verdict: 'added', start: null, weight: features[id] }))
  const logit = held.reduce((sum, id) => sum + features[id], bias)
  return 1 / (1 + Math.exp(-logit))
}
