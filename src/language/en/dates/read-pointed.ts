import type { CalendarFields, Pointer, Unit } from '../../temporal-tree.ts'
import { readMonthDate, readWeekdayDate } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import { type Found, type Scan, wordAt } from '../../scan.ts'

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
