import type { HolidayRule, TemporalTree } from '../../temporal-tree.ts'
import { CALENDAR_PHRASES } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import { type Found, readWords, type Scan, skip, wordAt } from '../../scan.ts'

/** Read a day told from publication: “yesterday”, “the day after tomorrow”. */
export function readDeicticDay(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const before = readWords(scan, start, ['day', 'before', 'yesterday'])
  if (before !== null) return { tree: { operation: 'day', offset: -2 }, end: before }
  const after = readWords(scan, start, ['day', 'after', 'tomorrow'])
  if (after !== null) return { tree: { operation: 'day', offset: 2 }, end: after }
  const { day } = wordAt(scan, at)
  return day === undefined ? null : { tree: { operation: 'day', offset: day }, end: at + 1 }
}

/** Read a single day, however it is told. */
export function readDay(scan: Scan, at: number): Found | null {
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

function toHoliday(holiday: HolidayRule): TemporalTree {
  return { operation: 'calendar', fields: { holiday }, pointer: null }
}
