import type { Archive, ReportedEvent } from '../../archive/build-archive.ts'
import { formatDay } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** The events of a month that begin in it. */
export interface TimelineMonth {
  readonly name: string
  readonly events: readonly ReportedEvent[]
}

/** The events of a year, month by month. */
export interface TimelineYear {
  readonly year: string
  readonly count: number
  readonly months: readonly TimelineMonth[]
}

/** Group a timeline, in order, by the year and month in which each event begins; one with an open start counts by its end. */
export function groupTimeline(timeline: Archive['timeline'], words: Words): TimelineYear[] {
  const dated = timeline.filter(({ when }) => toDay(when) !== '')
  return [...Map.groupBy(dated, ({ when }) => toDay(when).slice(0, 4))].map(([year, events]) => ({
    year,
    count: events.length,
    months: [...Map.groupBy(events, ({ when }) => toDay(when).slice(0, 7))].map(([month, group]) => ({
      name: formatDay(`${month}-01`, { month: 'long' }, words),
      events: group,
    })),
  }))
}

function toDay({ start, end }: ReportedEvent['when']): string {
  return start ?? end ?? ''
}
