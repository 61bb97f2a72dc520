import { readMonthDate, readWeekdayDate } from './calendar-phrases.ts'
import { isPointable, readPointed, readPointedLength, readPointer } from './read-pointer.ts'
import { toRollingSide } from './rolling-side.ts'
import { FISCAL_WORDS } from '../lexicon/unit-words.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, isGlued, lowerAt, skip, tokenAt, wordAt } from '../../scan.ts'
import type { Pointer, TemporalTree, Unit } from '../../temporal-tree.ts'

/** Behind these a unit is a length that ends or begins with the date that follows: the year ended June 30. */
const ENDINGS = /^(?:ended|ending|beginning|starting|begun)$/

/** What a determiner points at, from the day of publication or the date last mentioned. */
export const POINTED_PHRASES: readonly PhraseRule[] = [
  {
    id: 'pointed-length',
    examples: [
      'the past two months',
      'the last few weeks',
      'recent weeks',
      'the next 12 to 18 months',
      'coming years',
    ],
    read: readPointedLength,
  },
  {
    id: 'pointed-day-part',
    examples: ['last night', 'this morning', 'that evening', 'the next morning'],
    read: (scan, at) => {
      const found = readPointer(scan, at)
      const dayPart = found && wordAt(scan, found.end).dayPart
      if (!found || !dayPart) return null
      return {
        tree: { operation: 'clock', time: `T${dayPart}`, day: toPointedDay(found.tree) },
        end: found.end + 1,
      }
    },
  },
  {
    id: 'pointed-unit',
    examples: [
      'last week',
      'this year',
      'next month',
      'the following year',
      'that month',
      'the current fiscal year',
    ],
    read: (scan, at) => {
      const found = readPointer(scan, at)
      if (!found) return null
      const noun = skip(scan, skip(scan, found.end, ...FISCAL_WORDS), ...FISCAL_WORDS)
      const { unit } = wordAt(scan, noun)
      if (!unit || !isPointable(unit, found.tree)) return null
      const side = isPastLength(scan, at, found.end, unit) ? 'past' : toRollingSide(scan, at, found, unit)
      if (side)
        return { tree: { operation: 'length', unit, n: 1, side, isApproximate: false }, end: noun + 1 }
      const pointer =
        unit === 'day' && found.tree.offset === 1 ? { ...found.tree, from: 'mention' as const } : found.tree
      const isTold = pointer.offset === 1 && lowerAt(scan, at) === 'the' && lowerAt(scan, at + 1) === 'next'
      const tree: TemporalTree = { operation: 'unit', unit, pointer, isBare: false }
      return { tree: isTold ? { ...tree, isTold } : tree, end: noun + 1 }
    },
  },
  {
    id: 'pointed-name',
    examples: [
      'last Friday',
      'next March',
      'this summer',
      'last fall',
      'this coming Sunday',
      'last Christmas',
    ],
    read: (scan, at) => {
      const found = readPointer(scan, at)
      const named = found && readPointed(scan, found.end)
      return (
        found &&
        named && { tree: { operation: 'calendar', fields: named.tree, pointer: found.tree }, end: named.end }
      )
    },
  },
  {
    id: 'bare-unit',
    examples: ['the year', 'the quarter', 'the week', 'the weekend', 'the fiscal year', 'the year before'],
    read: (scan, at) => {
      if (lowerAt(scan, at) !== 'the') return null
      const noun = skip(scan, skip(scan, at + 1, ...FISCAL_WORDS), ...FISCAL_WORDS)
      const { unit } = wordAt(scan, noun)
      if (lowerAt(scan, noun + 1) === '-' && isGlued(scan, noun + 1)) return null
      const isNamed =
        unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'quarter' || unit === 'year'
      if (isNamed && (ENDINGS.test(lowerAt(scan, noun + 1)) || isUpTo(scan, noun + 1)))
        return { tree: { operation: 'length', unit, n: 1, side: null, isApproximate: false }, end: noun + 1 }
      const isNext = isNamed && /^(?:before|after)$/.test(lowerAt(scan, noun + 1))
      if (isNext) return readNextUnit(scan, noun + 1, unit)
      const pointer: Pointer = { offset: 0, from: 'mention' }
      return isNamed ? { tree: { operation: 'unit', unit, pointer, isBare: true }, end: noun + 1 } : null
    },
  },
]

/** “Rose from the year before”: the one before the year told of. “The year before the war” is of no known date. */
function readNextUnit(scan: Scan, at: number, unit: Unit): Found | null {
  const next = tokenAt(scan, at + 1)
  if (next !== undefined && next.kind !== 'mark') return null
  const pointer: Pointer = { offset: lowerAt(scan, at) === 'before' ? -1 : 1, from: 'mention' }
  return { tree: { operation: 'unit', unit, pointer, isBare: false }, end: at + 1 }
}

/** “The past year” is the twelve months up to publication, “this past year” the calendar's last. */
function isPastLength(scan: Scan, at: number, end: number, unit: Unit): boolean {
  const isPast = lowerAt(scan, end - 1) === 'past' && end - at <= 2 && lowerAt(scan, at) !== 'this'
  return isPast && unit !== 'day' && unit !== 'weekend' && unit !== 'night'
}

/** “The year to 31 March”: a length up to its last day. */
function isUpTo(scan: Scan, at: number): boolean {
  if (lowerAt(scan, at) !== 'to') return false
  return (readWeekdayDate(scan, at + 1) ?? readMonthDate(scan, at + 1)) !== null
}

/** Last night is yesterday's; this morning is today's; a night a date points at is that date's. */
function toPointedDay(pointer: Pointer): TemporalTree {
  if (pointer.from === 'publication' && pointer.offset !== 1)
    return { operation: 'day', offset: pointer.offset }
  return { operation: 'unit', unit: 'day', pointer: { ...pointer, from: 'mention' }, isBare: false }
}
