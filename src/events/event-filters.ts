import type { EventFilter } from './event-filter.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { MOOD_FILTERS } from './mood-filters.ts'
import { PERIOD_FILTERS } from './period-filters.ts'

/**
 * What a date is attached to may rule it out. What the verb denies or only reports comes first: the filters of periods
 * take for granted that something is stated.
 */
export const EVENT_FILTERS: readonly EventFilter<JudgedCandidate>[] = [...MOOD_FILTERS, ...PERIOD_FILTERS]
