import type { When } from '../dates/when.ts'
import type { ReportedEvent } from './reported-event.ts'

/** What the reports of an event date it to, those that agree together. */
export interface Dating {
  /** The finest of theirs. */
  readonly when: When
  readonly reports: readonly ReportedEvent[]
}

/** One event of the archive, with every report of it. */
export interface TimelineEntry {
  /** The finest date its reports agree on; where they do not, that of the earlier dating. */
  readonly when: When
  /** The report whose words tell it: one that tells it as done, else the first. */
  readonly lead: ReportedEvent
  readonly status: ReportedEvent['status']
  /** Oldest article first. */
  readonly reports: readonly ReportedEvent[]
  /** In order of time; more than one where reports date it differently. */
  readonly datings: readonly Dating[]
  /** Ids of everybody its reports name. */
  readonly people: readonly string[]
}
