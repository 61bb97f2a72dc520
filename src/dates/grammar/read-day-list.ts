import type { CalendarFields, TemporalTree } from '../temporal-tree.ts'
import { type DatePart, readDayNumber, readMonth, readWeekday } from './read-date-part.ts'
import { readYear } from './read-year.ts'
import { lowerAt, type Scan, skip, tokenAt } from './scan.ts'
import { isCounted } from './year-phrases.ts'

/** One day of a list, before it gets the month and year it shares. */
interface ListedDay {
  readonly start: number
  readonly end: number
  readonly fields: CalendarFields
  /** It is the end of a stretch that begins with the day before it. */
  readonly isStretch: boolean
}

/** A date of a list; one that stretches over several days is a range. */
export interface ListedDate {
  readonly start: number
  readonly end: number
  readonly tree: TemporalTree
}

/** More days than this share no month. */
const LONGEST = 8

/**
 * Read days that share one month, and a year where one is told: “3 to 5 May”, “May 4, 5 and 6, 2019”, “Monday 20 and
 * Tuesday 21 April”. Days joined by “to” or a dash become one range; `null` where only one day is told.
 */
export function readDayList(scan: Scan, at: number): readonly ListedDate[] | null {
  return readDaysFirst(scan, at) ?? readMonthFirst(scan, at)
}

function readDaysFirst(scan: Scan, at: number): readonly ListedDate[] | null {
  const first = readDay(scan, at)
  const days = first && readDays(scan, first)
  const last = days?.at(-1)
  const month = last && readMonth(scan, skip(scan, last.end, 'of'))
  if (!days || !month || days.length < 2) return null
  return toDates(scan, days, month.value, month.end)
}

function readMonthFirst(scan: Scan, at: number): readonly ListedDate[] | null {
  const weekday = readWeekday(scan, at)
  const month = readMonth(scan, weekday ? skip(scan, weekday.end, ',') : at)
  const first = month && readDay(scan, month.end)
  const days = first && readDays(scan, first)
  if (!month || !days) return null
  const kept = days.findLastIndex(({ end }) => !isCounted(scan, end)) + 1
  const listed = days.slice(0, kept).map((day, index) => (index === 0 ? { ...day, start: at } : day))
  const last = listed.at(-1)
  return last && listed.length > 1 ? toDates(scan, listed, month.value, last.end) : null
}

function readDay(scan: Scan, at: number): ListedDay | null {
  const weekday = readWeekday(scan, at)
  const from = weekday ? skip(scan, weekday.end, ',') : at
  const day: DatePart | null = readDayNumber(scan, skip(scan, from, 'the'))
  if (
    !day ||
    (tokenAt(scan, day.end - 1)?.kind !== 'number' && tokenAt(scan, day.end - 2)?.kind !== 'number')
  )
    return null
  return { start: at, end: day.end, fields: { day: day.value }, isStretch: false }
}

function readDays(scan: Scan, first: ListedDay): ListedDay[] {
  const days = [first]
  while (days.length < LONGEST) {
    const link = readLink(scan, days.at(-1)?.end ?? first.end)
    const next = link && readDay(scan, link.end)
    if (!next || !link) break
    const before = days.at(-1)?.fields.day ?? 0
    if ((next.fields.day ?? 0) <= before) break
    days.push({ ...next, isStretch: link.isStretch })
  }
  return days
}

function readLink(scan: Scan, at: number): { readonly end: number; readonly isStretch: boolean } | null {
  const lower = lowerAt(scan, at)
  if (/^(?:to|through|until|till|-|–|—)$/.test(lower)) return { end: at + 1, isStretch: true }
  if (lower === ',') return { end: skip(scan, at + 1, 'and'), isStretch: false }
  const isBetween = lower === 'and' && lowerAt(scan, at - 2) === 'between'
  return /^(?:and|or|&)$/.test(lower) ? { end: at + 1, isStretch: isBetween } : null
}

/** The month's words, and the year's behind the list, belong to the day they stand beside. */
function toDates(scan: Scan, days: readonly ListedDay[], month: number, end: number): ListedDate[] {
  const year = readYear(scan, skip(scan, end, ','))
  const isDated = year !== null && !isCounted(scan, year.end)
  const shared: CalendarFields = isDated ? { month, year: year.year } : { month }
  const dates: ListedDate[] = []
  days.forEach((day, index) => {
    const tree = toDate({ ...shared, ...day.fields })
    const until = index < days.length - 1 ? day.end : isDated ? year.end : end
    const before = dates.at(-1)
    if (day.isStretch && before) {
      const range: TemporalTree = { operation: 'range', from: before.tree, to: tree }
      dates[dates.length - 1] = { start: before.start, end: until, tree: range }
    } else dates.push({ start: day.start, end: until, tree })
  })
  return dates
}

function toDate(fields: CalendarFields): TemporalTree {
  return { operation: 'calendar', fields, pointer: null }
}
