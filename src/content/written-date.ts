import { z } from 'zod'
import { isCivilDay } from './civil-day.ts'
import { findCivilDay } from './written-day.ts'
import { findZone, type WrittenZone } from './written-zone.ts'

/** A day, perhaps with a time, as somebody wrote it: not yet a day of any place. */
export interface WrittenDate extends WrittenZone {
  /** Civil day, `yyyy-mm-dd`. */
  readonly day: string
  /** Civil time, `hh:mm:ss`; `null` where only a day is written. */
  readonly time: string | null
}

/** Why what is written is no day, and what to write. */
export interface DateProblem {
  readonly problem: string
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
/** The C library and Go put the time in front of the year: `Mar 7 09:05:00 -0500 2026`. */
const YEAR_LAST = /^(?<day>[A-Za-z]{3} +\d{1,2}) (?<time>\d\d:\d\d(?::\d\d)?(?: [^ ]+)*?) (?<year>\d{4})$/
const TIME =
  /^(?:\s*t|,?\s+(?:at\s+)?)\s*(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?|(?<minutes>\d\d)(?<seconds>\d\d)?)?(?:\s*(?<half>[ap])\.?m\.?(?![a-z]))?/i
/** Instants as programs count them: seconds, or milliseconds, since 1970. */
const COUNTED = /^(?:\d{10}|\d{13})$/

const civilTime = z.iso.time({ precision: 0 })

/**
 * Parse a day as people and programs write it: ISO 8601 down to the day, `2026-3-7`, `2026/03/07`, `7.3.2026`,
 * `March 7, 2026`, `7 March 2026`, RFC 2822, with a time and a zone behind it or without. What has two readings, what
 * names a month or a year alone, and what is in no calendar is a problem, in a sentence with its mend.
 */
export function parseWrittenDate(written: string): WrittenDate | DateProblem {
  const text = toPlainOrder(written)
  const found = COUNTED.test(text) ? toCounted(text) : findCivilDay(text)
  if (found === null) return { problem: `“${written}” is no date. ${FORM}` }
  if ('problem' in found) return { problem: `“${written}” ${found.problem}` }
  if (!isCivilDay(found.day)) return { problem: `“${written}” is no date. ${FORM}` }
  const clock = readClock(found.rest)
  if (!clock) return { problem: `“${written}” is no date. ${FORM}` }
  return { day: found.day, ...clock }
}

const FORM = 'Write a day in the calendar, 2021-12-26, or a time, 2021-12-26T18:30:00+03:00.'

/** Take off the weekday, which says nothing more, and put the year where others have it. */
function toPlainOrder(written: string): string {
  const text = written
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
  return text.replace(YEAR_LAST, '$<day> $<year> $<time>')
}

function toCounted(text: string): { readonly day: string; readonly rest: string } {
  const instant = new Date(Number(text.padEnd(13, '0'))).toISOString()
  return { day: instant.slice(0, 10), rest: instant.slice(10) }
}

/** Read the time and the zone that stand behind a day; `null` for what is neither. */
function readClock(rest: string): Omit<WrittenDate, 'day'> | null {
  const match = rest === '' ? null : TIME.exec(rest)
  if (!match?.groups) {
    const zone = findZone(rest)
    return zone && { time: null, offset: null, zone: null }
  }
  const { hour = '', minute, minutes, second, seconds, half } = match.groups
  if (minute === undefined && minutes === undefined && half === undefined) return null
  const time = `${toHour(hour, half)}:${minute ?? minutes ?? '00'}:${second ?? seconds ?? '00'}`
  const zone = findZone(rest.slice(match[0].length))
  return civilTime.safeParse(time).success && zone ? { time, ...zone } : null
}

/** Count an hour of twelve in twenty-four; one that is none stays wrong. */
function toHour(hour: string, half: string | undefined): string {
  const number = Number(hour)
  if (half === undefined) return hour.padStart(2, '0')
  if (number < 1 || number > 12) return '99'
  return String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')
}
