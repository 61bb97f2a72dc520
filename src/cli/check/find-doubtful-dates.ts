import { UTCDate } from '@date-fns/utc'
import { compareAsc } from 'date-fns/compareAsc'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'
import type { Moment } from '../../content/moment.ts'
import { findNameDay } from '../../content/name-day.ts'
import type { Diagnostic } from '../../markdown/diagnostic.ts'

/** An article may be written some days before it comes out; more is a slip in one of the two. */
const MOST_DAYS = 31

/** Tell whether something is published later than an instant; a day without a time begins in the site’s zone. */
export function isLater({ day, instant }: Moment, now: string, zone: string): boolean {
  return instant === null ? day > toCivilDay(now, zone) : compareAsc(instant, now) > 0
}

/**
 * Find what is doubtful about the day of an article that was taken: it is still to come, or far from the day in the
 * file’s name. `now` is an ISO instant, `zone` the site’s.
 */
export function findDoubtfulDates(path: string, published: Moment, now: string, zone: string): Diagnostic[] {
  const report = (rule: string, message: string): Diagnostic[] => [
    { rule, severity: 'warning', message, line: 1, column: 1 },
  ]
  const named = findNameDay(path)
  const distance = named === null ? 0 : countDays(named, published.day)
  return [
    ...(isLater(published, now, zone)
      ? report('future-date', `It is published on ${published.day}, and held back until then.`)
      : []),
    ...(Math.abs(distance) > MOST_DAYS
      ? report(
          'far-date',
          `The name says ${named}, the head ${published.day}. Correct the one that is wrong.`,
        )
      : []),
  ]
}

/** Count the days between two civil days. */
function countDays(from: string, to: string): number {
  return differenceInCalendarDays(new UTCDate(to), new UTCDate(from))
}

function toCivilDay(instant: string, zone: string): string {
  return format(new TZDate(instant, zone), 'yyyy-MM-dd')
}
