import type { EventRule } from './event-rule.ts'
import { FORM_FEATURES, type FormFeatureId } from './form-features.ts'
import type { ToldCandidate } from './happening-candidate.ts'
import { PERIOD_FEATURES, type PeriodFeatureId } from './period-features.ts'
import { SENSE_FEATURES, type SenseFeatureId } from './sense-features.ts'
import { TIME_FEATURES, type TimeFeatureId } from './time-features.ts'

export type EventFeatureId = SenseFeatureId | PeriodFeatureId | FormFeatureId | TimeFeatureId

/** All that makes what a date is attached to more or less likely an event. The order means nothing. */
export const EVENT_FEATURES: readonly EventRule<EventFeatureId, ToldCandidate>[] = [
  ...SENSE_FEATURES,
  ...PERIOD_FEATURES,
  ...FORM_FEATURES,
  ...TIME_FEATURES,
]
