import { isTimeZone } from './time-zone.ts'

/** What is written behind a time of the place it is counted in; one of the two at most. */
export interface WrittenZone {
  /** `Z` for UTC, else `+hh:mm` or `-hh:mm`; `null` where none is written. */
  readonly offset: string | null
  /** IANA zone. */
  readonly zone: string | null
}

const OFFSET =
  /^(?:utc|gmt)?(?<sign>[+-])(?<hour>[01]?\d|2[0-3])(?::?(?<minute>[0-5]\d))?(?:\s*\(?[a-z][a-z .]*\)?)?$/i
/** Hours from UTC. */
const FARTHEST = 14
const UTC = /^(?:z|ut|utc|gmt)$/i
/** The zones RFC 2822 has names for; others mean different hours in different places. */
const NAMED: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
}

/** Read the offset or zone that is all of a text, as ISO 8601, RFC 2822 and programs write it; `null` for what is none. */
export function findZone(text: string): WrittenZone | null {
  const written = text.trim()
  if (written === '') return { offset: null, zone: null }
  if (UTC.test(written)) return { offset: 'Z', zone: null }
  const { sign, hour = '', minute = '00' } = OFFSET.exec(written)?.groups ?? {}
  if (sign !== undefined) {
    // No place on earth is so far off: a slip, and the time beside it is meant.
    if (Number(hour) > FARTHEST) return { offset: null, zone: null }
    const offset = `${sign}${hour.padStart(2, '0')}:${minute}`
    return { offset: /00:00$/.test(offset) ? 'Z' : offset, zone: null }
  }
  const named = NAMED[written.toUpperCase()]
  if (named !== undefined) return { offset: named, zone: null }
  const zone = written.replace(/^\[(?<name>.*)\]$/, '$<name>')
  return zone.includes('/') && isTimeZone(zone) ? { offset: null, zone } : null
}
