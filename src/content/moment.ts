import { TZDate } from '@date-fns/tz'
import { compareAsc } from 'date-fns/compareAsc'
import { format } from 'date-fns/format'
import { type DateProblem, parseWrittenDate } from './written-date.ts'

/** When something was published or updated, as its own place counts days. */
export interface Moment {
  /** Civil day, `yyyy-mm-dd`, in the article's zone. */
  readonly day: string
  /** Civil time `hh:mm` in the same zone; `null` where only a day was written. */
  readonly time: string | null
  /** The instant as ISO 8601 with its offset; `null` where only a day was written. */
  readonly instant: string | null
}

/** `null` where what is written is no such time; `readMoment` says why. */
export function parseMoment(written: string, zone: string | null, siteZone: string): Moment | null {
  const moment = readMoment(written, zone, siteZone)
  return 'problem' in moment ? null : moment
}

/**
 * Read a day (`2021-12-26`) or a time (`2021-12-26T18:30:00+03:00`), in any of the ways `parseWrittenDate` takes.
 *
 * The civil day is counted in `zone` if the article names one, else in the zone or offset written unless that is UTC,
 * else in the site's zone: UTC is what programs write, and no newsroom's day.
 */
export function readMoment(written: string, zone: string | null, siteZone: string): Moment | DateProblem {
  const date = parseWrittenDate(written)
  if ('problem' in date) return date
  const { day, time, offset } = date
  if (time === null) return { day, time: null, instant: null }
  const clock = `${day}T${time}`
  const own = zone ?? date.zone ?? siteZone
  if (offset === null) return toMoment(new TZDate(`${clock}${toOffset(clock, date.zone ?? own)}`, own))
  if (zone === null && offset !== 'Z') return { day, time: time.slice(0, 5), instant: `${clock}${offset}` }
  return toMoment(new TZDate(`${clock}${offset}`, own))
}

/** Tell whether `a` is before `b`, by instants where both have one, else by days. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (a.instant !== null && b.instant !== null) return compareAsc(a.instant, b.instant) < 0
  return a.day < b.day
}

/** Give the instant of a moment as ISO 8601 with its offset; that of a day alone is its first in the zone. */
export function toInstant({ day, instant }: Moment, zone: string): string {
  if (instant !== null) return instant
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number)
  return format(new TZDate(year, month - 1, number, zone), "yyyy-MM-dd'T'HH:mm:ssxxx")
}

function toMoment(date: TZDate): Moment {
  return {
    day: format(date, 'yyyy-MM-dd'),
    time: format(date, 'HH:mm'),
    instant: format(date, "yyyy-MM-dd'T'HH:mm:ssxxx"),
  }
}

/** The offset a zone has at a civil time: the one in force if that time were UTC, taken twice to settle a change. */
function toOffset(clock: string, zone: string): string {
  const first = format(new TZDate(`${clock}Z`, zone), 'xxx')
  return format(new TZDate(`${clock}${first}`, zone), 'xxx')
}
