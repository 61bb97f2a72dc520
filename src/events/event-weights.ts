import type { EventFeatureId } from './event-features.ts'

/** What each feature adds to the log odds that something is an event on its date. */
export interface EventWeights {
  readonly bias: number
  readonly features: Readonly<Record<EventFeatureId, number>>
  /** The probability from which an event is shown. */
  readonly threshold: number
}
