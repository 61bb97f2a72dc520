import type { TemporalTree } from '../temporal-tree.ts'
import { ZONES } from '../words/unit-words.ts'
import { CALENDAR_PHRASES } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import {
  type Found,
  isGlued,
  lowerAt,
  type PhraseRule,
  readWords,
  type Scan,
  skip,
  tokenAt,
  wordAt,
} from './scan.ts'

/** Days told from publication, and times of day with or without a day. */
export const CLOCK_PHRASES: readonly PhraseRule[] = [
  {
    name: 'clock-time',
    examples: [
      '10 p.m. Wednesday',
      '6:30 a.m. EST',
      '18:00 GMT',
      "3 o'clock",
      'noon Saturday',
      'midnight',
      '4 in the morning',
    ],
    read: (scan, at) => {
      const time = readTime(scan, at)
      if (!time) return null
      const zoned = readZone(scan, time.end)
      const day = readDay(scan, skip(scan, zoned, ',')) ?? readDay(scan, skip(scan, zoned, 'on'))
      return { tree: { operation: 'clock', time: time.tree, day: day?.tree ?? null }, end: day?.end ?? zoned }
    },
  },
  {
    name: 'day-part',
    examples: ['Friday morning', 'yesterday evening', 'March 3 at night', 'Saturday night'],
    read: (scan, at) => {
      const day = readDay(scan, at)
      if (!day) return null
      const linked = skip(scan, skip(scan, day.end, 'in', 'at'), 'the')
      const { dayPart } = wordAt(scan, linked)
      if (!dayPart || /s$/.test(lowerAt(scan, linked))) return null
      return { tree: { operation: 'clock', time: `T${dayPart}`, day: day.tree }, end: linked + 1 }
    },
  },
  {
    name: 'part-of-day',
    examples: ['the morning of March 4', 'the night of 3 May'],
    read: (scan, at) => {
      if (lowerAt(scan, at) !== 'the') return null
      const { dayPart } = wordAt(scan, at + 1)
      if (!dayPart || /s$/.test(lowerAt(scan, at + 1))) return null
      const day = lowerAt(scan, at + 2) === 'of' ? readDay(scan, at + 3) : null
      if (!day && !isToldPart(scan, at)) return null
      return {
        tree: { operation: 'clock', time: `T${dayPart}`, day: day?.tree ?? null },
        end: day?.end ?? at + 2,
      }
    },
  },
  {
    name: 'tonight',
    examples: ['tonight'],
    read: (scan, at) => {
      const lower = lowerAt(scan, at)
      if (lower === 'tonight')
        return {
          tree: { operation: 'clock', time: 'TNI', day: { operation: 'day', offset: 0 } },
          end: at + 1,
        }
      return null
    },
  },
  {
    name: 'deictic-day',
    examples: ['today', 'yesterday', 'tomorrow', 'the day before yesterday'],
    read: readDeicticDay,
  },
]

/** “In the morning” after a day: that day's, where the sentence names one. */
function isToldPart(scan: Scan, at: number): boolean {
  return /^(?:in|by|during|until)$/.test(lowerAt(scan, at - 1)) && lowerAt(scan, at + 2) !== 'of'
}

function readDeicticDay(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const before = readWords(scan, start, ['day', 'before', 'yesterday'])
  if (before !== null) return { tree: { operation: 'day', offset: -2 }, end: before }
  const after = readWords(scan, start, ['day', 'after', 'tomorrow'])
  if (after !== null) return { tree: { operation: 'day', offset: 2 }, end: after }
  const { day } = wordAt(scan, at)
  return day === undefined ? null : { tree: { operation: 'day', offset: day }, end: at + 1 }
}

function readDay(scan: Scan, at: number): Found | null {
  const deictic = readDeicticDay(scan, at)
  if (deictic) return deictic
  for (const { read } of CALENDAR_PHRASES) {
    const found = read(scan, at)
    const fields = found?.tree.operation === 'calendar' ? found.tree.fields : null
    if (found && fields && (fields.day !== undefined || fields.weekday !== undefined)) return found
  }
  const holiday = readHoliday(scan, at)
  return holiday && { tree: toHoliday(holiday.tree), end: holiday.end }
}

function toHoliday(holiday: string): TemporalTree {
  return { operation: 'calendar', fields: { holiday }, pointer: null }
}

function readZone(scan: Scan, at: number): number {
  const local = readWords(scan, at, ['local', 'time'])
  if (local !== null) return local
  return ZONES.has(lowerAt(scan, at)) && /^\p{Lu}+$/u.test(tokenAt(scan, at)?.text ?? '') ? at + 1 : at
}

function readTime(scan: Scan, at: number): Found<string> | null {
  const { namedTime } = wordAt(scan, at)
  if (namedTime) return { tree: `T${namedTime}`, end: at + 1 }
  const digits = readDigits(scan, at)
  if (!digits) return null
  const { hour, minute, end, isFull } = digits
  const half = readHalfDay(scan, end)
  if (half) {
    if (hour < 1 || hour > 12) return hour < 24 ? { tree: toTime(hour, minute), end: half.end } : null
    return { tree: toTime((hour % 12) + half.plus, minute), end: half.end }
  }
  if (hour > 24) return null
  if (/^(?:hrs?|hours)$/.test(lowerAt(scan, end)) && isFull)
    return { tree: toTime(hour, minute), end: readZone(scan, end + 1) }
  const zoned = readZone(scan, end)
  return isFull && (zoned > end || isClockColon(scan, at)) ? { tree: toTime(hour, minute), end } : null
}

interface Digits {
  readonly hour: number
  readonly minute: number
  readonly end: number
  /** Hours and minutes are both written. */
  readonly isFull: boolean
}

function readDigits(scan: Scan, at: number): Digits | null {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const pointed = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(token.text)?.groups
  if (pointed)
    return { hour: Number(pointed['hour']), minute: Number(pointed['minute']), end: at + 1, isFull: true }
  const whole = /^(?<hour>[0-2]\d)(?<minute>[0-5]\d)$/.exec(token.text)?.groups
  if (whole)
    return { hour: Number(whole['hour']), minute: Number(whole['minute']), end: at + 1, isFull: true }
  if (!/^\d{1,2}$/.test(token.text)) return null
  const minutes = tokenAt(scan, at + 2)
  const hasMinutes =
    lowerAt(scan, at + 1) === ':' && isGlued(scan, at + 1) && minutes?.glued && /^[0-5]\d$/.test(minutes.text)
  if (!hasMinutes) return { hour: Number(token.text), minute: 0, end: at + 1, isFull: false }
  const isLonger = lowerAt(scan, at + 3) === ':' && isGlued(scan, at + 3)
  return isLonger
    ? null
    : { hour: Number(token.text), minute: Number(minutes.text), end: at + 3, isFull: true }
}

/** A bare “18:30” is a time behind “at”, “by”, “until” and the like; elsewhere a score or a ratio looks the same. */
function isClockColon(scan: Scan, at: number): boolean {
  return (
    lowerAt(scan, at + 1) === ':' &&
    /^(?:at|by|until|till|from|around|about|before|after|since)$/.test(lowerAt(scan, at - 1))
  )
}

function readHalfDay(scan: Scan, at: number): { plus: number; end: number } | null {
  const lower = lowerAt(scan, at).replaceAll('.', '')
  if (lower === 'am' || lower === 'pm') return { plus: lower === 'pm' ? 12 : 0, end: at + 1 }
  if (lower === "o'clock")
    return { plus: /night|evening|afternoon/.test(lowerAt(scan, at + 3)) ? 12 : 0, end: at + 1 }
  const part = readWords(scan, at, ['in', 'the']) ?? at
  const { dayPart } = wordAt(scan, part)
  if (part === at || !dayPart) return null
  return { plus: dayPart === 'MO' ? 0 : 12, end: part + 1 }
}

function toTime(hour: number, minute: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
