import { readMonthDate, readWeekdayDate } from './calendar-phrases.ts'
import { skipOrSo } from './read-amount.ts'
import { readCount } from './read-count.ts'
import { readHoliday } from './read-holiday.ts'
import { type Found, type Scan, lowerAt, skip, wordAt } from '../../scan.ts'
import type { CalendarFields, Pointer, Unit } from '../../temporal-tree.ts'

const DETERMINERS = ['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your'] as const

/** Read “last”, “the following”, “this past”, “this coming”, “the very next”, “the same”. */
export function readPointer(scan: Scan, at: number): Found<Pointer> | null {
  const next = skip(scan, skip(scan, at, ...DETERMINERS), 'very')
  const { pointer } = wordAt(scan, next)
  if (!pointer) return null
  const lower = lowerAt(scan, next)
  const second = lower === 'this' || lower === 'that' ? wordAt(scan, next + 1).pointer : undefined
  // “said that last week it rained”
  if (second && lower === 'that' && second.from === 'publication') return null
  if (second && lowerAt(scan, next + 1) !== 'current') return { tree: second, end: next + 2 }
  if (next > at && (lower === 'this' || lower === 'that')) return null
  return { tree: pointer, end: next + 1 }
}

/** Read a length that ends or begins at publication: “the past two months”, “recent weeks”, “coming years”. */
export function readPointedLength(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, ...DETERMINERS)
  const isRecent = lowerAt(scan, start) === 'recent'
  const found = isRecent ? { tree: null, end: start + 1 } : readPointer(scan, start)
  if (!found) return null
  const counted = readCount(scan, found.end)
  const noun = skip(
    scan,
    counted?.end ?? found.end,
    'more',
    'full',
    'fiscal',
    'trading',
    'business',
    'straight',
    'consecutive',
    'remaining',
  )
  const unit = wordAt(scan, noun).units
  if (!unit) return null
  const pointer: Pointer | null = found.tree
  if (pointer?.offset === 0) return null
  const side = isRecent || pointer?.offset === -1 ? 'past' : 'coming'
  const anchored = pointer?.from === 'mention' ? null : side
  return {
    tree: {
      operation: 'length',
      unit,
      n: counted?.n ?? null,
      side: anchored,
      isApproximate: counted?.isApproximate ?? true,
    },
    end: skipSecond(scan, noun + 1),
  }
}

/** Step over what makes a length less exact: “or so”, “and months”. */
function skipSecond(scan: Scan, at: number): number {
  const isSecond = /^(?:and|or)$/.test(lowerAt(scan, at)) && wordAt(scan, at + 1).units !== undefined
  return isSecond ? at + 2 : skipOrSo(scan, at)
}

/** Tell whether a determiner points at a unit: “last week”, but not “last minute” or “last day”. */
export function isPointable(unit: Unit, pointer: Pointer): boolean {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return false
  return unit !== 'day' || pointer.from === 'mention' || pointer.offset === 1
}

/** Read the name of a date that “last” or “next” may stand before: a weekday, a month, a season, a holiday. */
export function readPointed(scan: Scan, at: number): Found<CalendarFields> | null {
  const date = readWeekdayDate(scan, at) ?? readMonthDate(scan, at)
  if (date) return date
  const { season } = wordAt(scan, at)
  if (season !== undefined) return { tree: { season }, end: at + 1 }
  const holiday = readHoliday(scan, at)
  return holiday && { tree: { holiday: holiday.tree }, end: holiday.end }
}
