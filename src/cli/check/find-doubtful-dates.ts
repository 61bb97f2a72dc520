import { UTCDate } from '@date-fns/utc'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Moment } from '../../content/moment.ts'
import { findNameDay } from '../../content/name-day.ts'
import type { Diagnostic } from '../../markdown/diagnostic.ts'

/** An article may be written some days before it comes out; more is a slip in one of the two. */
const MOST_DAYS = 31

/** Find what is doubtful about the day of an article that was taken: it is still to come, or far from its file’s name. */
export function findDoubtfulDates(path: string, { day }: Moment, isHeld: boolean): Diagnostic[] {
  const report = (rule: string, message: string): Diagnostic[] => [
    { rule, severity: 'warning', message, line: 1, column: 1 },
  ]
  const named = findNameDay(path)
  const distance = named === null ? 0 : countDays(named, day)
  return [
    ...(isHeld ? report('future-date', `It is published on ${day}, and held back until then.`) : []),
    ...(Math.abs(distance) > MOST_DAYS
      ? report('far-date', `The name says ${named}, the head ${day}. Correct the one that is wrong.`)
      : []),
  ]
}

/** Count the days between two civil days. */
function countDays(from: string, to: string): number {
  return differenceInCalendarDays(new UTCDate(to), new UTCDate(from))
}
