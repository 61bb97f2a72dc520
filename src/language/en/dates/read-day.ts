import { CALENDAR_PHRASES, readMonthDate, readWeekdayDate } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import { type Found, type Scan, lowerAt, readWords, skip, wordAt } from '../../scan.ts'
import type { HolidayRule, TemporalTree } from '../../temporal-tree.ts'

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

/** Read a day by its name: “Tuesday”, “last Tuesday”, “May 3”, “Christmas”; nothing coarser. */
export function readNamedDay(scan: Scan, at: number): Found | null {
  const { pointer = null } = /^(?:last|next|this)$/.test(lowerAt(scan, at)) ? wordAt(scan, at) : {}
  const from = pointer ? at + 1 : at
  const date = readWeekdayDate(scan, from) ?? readMonthDate(scan, from)
  const holiday = date ? null : readHoliday(scan, from)
  const fields = date?.tree ?? (holiday ? { holiday: holiday.tree } : null)
  if (!fields || ('month' in fields && fields.day === undefined)) return null
  const tree: TemporalTree = { operation: 'calendar', fields, pointer }
  return { tree, end: date?.end ?? holiday?.end ?? from }
}
