import type { TemporalTree } from '../../temporal-tree.ts'
import { readMonthDate, readWeekdayDate } from './calendar-phrases.ts'
import { readHoliday } from './read-holiday.ts'
import { type Found, lowerAt, type Scan, wordAt } from '../../scan.ts'

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
