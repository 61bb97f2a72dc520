import { TZDate } from '@date-fns/tz'
import { compareAsc } from 'date-fns/compareAsc'
import { format } from 'date-fns/format'
import { z } from 'zod'

/** When something was published or updated, as its own place counts days. */
export interface Moment {
  /** Civil day, `yyyy-mm-dd`, in the article's zone. */
  readonly day: string
  /** Civil time `hh:mm` in the same zone; `null` where only a day was written. */
  readonly time: string | null
  /** The instant as ISO 8601 with its offset; `null` where only a day was written. */
  readonly instant: string | null
}

const WRITTEN =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[Tt ](?<time>\d\d:\d\d)(?<seconds>:\d\d(?:\.\d+)?)?\s?(?<offset>[Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/

const civilDay = z.iso.date()
const civilTime = z.iso.datetime({ local: true })

/**
 * Parse a day (`2021-12-26`) or a time (`2021-12-26T18:30:00+03:00`).
 *
 * The civil day is counted in `zone` if the article names one, else in the offset written, else in the site's zone.
 * Returns `null` for what is no such time, impossible days included.
 */
export function parseMoment(written: string, zone: string | null, siteZone: string): Moment | null {
  const { day, time, seconds, offset } = WRITTEN.exec(written.trim())?.groups ?? {}
  if (!day || !civilDay.safeParse(day).success) return null
  if (!time) return { day, time: null, instant: null }
  const clock = `${day}T${time}${seconds ?? ':00'}`
  if (!civilTime.safeParse(clock).success) return null
  if (offset === undefined)
    return toMoment(new TZDate(`${clock}${toOffset(clock, zone ?? siteZone)}`, zone ?? siteZone))
  const instant = `${clock}${normalizeOffset(offset)}`
  return zone === null ? { day, time, instant } : toMoment(new TZDate(instant, zone))
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

/** Tell whether the name is an IANA time zone this system knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
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

function normalizeOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
