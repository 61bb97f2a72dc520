import type { TemporalTree } from '../temporal-tree.ts'
import { CALENDAR_PHRASES } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import { readTime, readZone } from './read-time.ts'
import { type Found, lowerAt, type PhraseRule, readWords, type Scan, skip, wordAt } from './scan.ts'

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
      const end = day && wordAt(scan, day.end).dayPart ? day.end + 1 : (day?.end ?? zoned)
      return { tree: { operation: 'clock', time: time.tree, day: day?.tree ?? null }, end }
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
