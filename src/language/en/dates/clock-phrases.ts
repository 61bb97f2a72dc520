import type { PhraseRule } from '../../phrase.ts'
import { readClockTime, readUnsaidHalf } from './read-clock-time.ts'
import { readDay, readDeicticDay } from './read-day.ts'
import { lowerAt, type Scan, skip, wordAt } from '../../scan.ts'

/** Days told from publication, and times of day with or without a day. */
export const CLOCK_PHRASES: readonly PhraseRule[] = [
  {
    id: 'clock-time',
    examples: [
      '10 p.m. Wednesday',
      '6:30 a.m. EST',
      '18:00 GMT',
      "3 o'clock",
      'half-past eight',
      'quarter to nine',
      'noon Saturday',
      'midnight',
      '4 in the morning',
      '10:35 a.m. (0735 GMT) Friday',
      '9.30 yesterday morning',
      "8 o'clock last night",
      '3pm this afternoon',
    ],
    read: (scan, at) => readUnsaidHalf(scan, at) ?? readClockTime(scan, at),
  },
  {
    id: 'day-part',
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
    id: 'part-before-day',
    examples: ['mid-afternoon yesterday', 'late afternoon on Tuesday', 'early evening Friday'],
    read: (scan, at) => {
      if (!wordAt(scan, at).part) return null
      const noun = skip(scan, at + 1, '-')
      const { dayPart } = wordAt(scan, noun)
      const day = dayPart ? readDay(scan, skip(scan, noun + 1, 'on')) : null
      return dayPart && day
        ? { tree: { operation: 'clock', time: `T${dayPart}`, day: day.tree }, end: day.end }
        : null
    },
  },
  {
    id: 'part-of-day',
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
    id: 'tonight',
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
    id: 'deictic-day',
    examples: ['today', 'yesterday', 'tomorrow', 'the day before yesterday'],
    read: readDeicticDay,
  },
]

/** “In the morning” after a day: that day's, where the sentence names one. */
function isToldPart(scan: Scan, at: number): boolean {
  return /^(?:in|by|during|until)$/.test(lowerAt(scan, at - 1)) && lowerAt(scan, at + 2) !== 'of'
}
