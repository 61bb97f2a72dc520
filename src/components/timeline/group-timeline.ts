import type { Archive } from '../../archive/build-archive.ts'
import type { TimelineEntry } from '../../archive/timeline-entry.ts'
import { formatDay } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** The events of a month that begin in it, or those of a year that name no month. */
export interface TimelineMonth {
  /** `null` for events whose month is not known. */
  readonly name: string | null
  readonly events: readonly TimelineEntry[]
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
    months: [...Map.groupBy(events, toMonth)].map(([month, group]) => ({
      name: month === null ? null : formatDay(`${month}-01`, { month: 'long' }, words),
      events: group,
    })),
  }))
}

/** Years and longer stretches begin in January by the calendar alone. */
function toMonth({ when }: TimelineEntry): string | null {
  const isCoarse = /^(?:year|decade|century)$/.test(when.precision)
  return isCoarse ? null : toDay(when).slice(0, 7)
}

function toDay({ start, end }: TimelineEntry['when']): string {
  return start ?? end ?? ''
}
