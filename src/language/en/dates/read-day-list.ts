import type { ListedDate } from '../../phrase.ts'
import type { CalendarFields, TemporalTree } from '../../temporal-tree.ts'
import { type DatePart, readDayNumber, readMonth, readWeekday } from './read-date-part.ts'
import { readYear } from './read-year.ts'
import { lowerAt, type Scan, skip, tokenAt, wordAt } from '../../scan.ts'
import { AFTER_YEAR } from '../lexicon/year-slots.ts'
import { isCounted } from './year-phrases.ts'

/** One day of a list, before it gets the month and year it shares. */
interface ListedDay {
  readonly start: number
  readonly end: number
  readonly fields: CalendarFields
}

/** More days than this share no month. */
const LONGEST = 8

/**
 * Read days that share one month, and a year where one is told: “3 to 5 May”, “May 4, 5 and 6, 2019”, “Monday 20 and
 * Tuesday 21 April”. The ends of a stretch are two dates, as TIMEX3 has them; `null` where only one day is told.
 */
export function readDayList(scan: Scan, at: number): readonly ListedDate[] | null {
  return canBegin(scan, at) ? (readDaysFirst(scan, at) ?? readMonthFirst(scan, at)) : null
}

function canBegin(scan: Scan, at: number): boolean {
  const { month, weekday } = wordAt(scan, at)
  const isNumber = tokenAt(scan, at)?.kind === 'number'
  return month !== undefined || weekday !== undefined || (isNumber && /^[0-3]?\d$/.test(lowerAt(scan, at)))
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
  const named = lowerAt(scan, at - 1) === 'the' ? days : withoutCount(scan, days)
  const kept = named.findLastIndex(({ end }) => !isCounted(scan, end)) + 1
  const listed = named.slice(0, kept).map((day, index) => (index === 0 ? { ...day, start: at } : day))
  const last = listed.at(-1)
  return last && listed.length > 1 ? toDates(scan, listed, month.value, last.end) : null
}

/**
 * Leave out a number that counts what follows it, and those joined to it: “On May 3, 25 crates fell”, “on May 3, 25 and
 * 26 people met”. A noun behind an article has its days in front: “the May 3 and 4 meetings”.
 */
function withoutCount(scan: Scan, days: readonly ListedDay[]): readonly ListedDay[] {
  const last = days.at(-1)
  if (!last || !/^(?:,|and|or|&)$/.test(lowerAt(scan, last.start - 1)) || !countsNoun(scan, last)) return days
  const first = days.findLastIndex(({ start }) => lowerAt(scan, start - 1) === ',')
  return days.slice(0, first > 0 ? first : -1)
}

function countsNoun(scan: Scan, { end }: ListedDay): boolean {
  const next = tokenAt(scan, end)
  if (tokenAt(scan, end - 1)?.kind !== 'number' || next?.kind !== 'word') return false
  if (next.lower === 'of')
    return /^(?:the|them|its|their|his|her|our|these|those)$/.test(lowerAt(scan, end + 1))
  return !AFTER_YEAR.has(next.lower)
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
  return { start: at, end: day.end, fields: { day: day.value } }
}

function readDays(scan: Scan, first: ListedDay): ListedDay[] {
  const days = [first]
  while (days.length < LONGEST) {
    const link = readLink(scan, days.at(-1)?.end ?? first.end)
    const next = link === null ? null : readDay(scan, link)
    const before = days.at(-1)?.fields.day ?? 0
    if (!next || (next.fields.day ?? 0) <= before) break
    days.push(next)
  }
  return days
}

function readLink(scan: Scan, at: number): number | null {
  const lower = lowerAt(scan, at)
  if (lower === ',') return skip(scan, at + 1, 'and')
  return /^(?:and|or|&|to|through|until|till|-|–|—)$/.test(lower) ? at + 1 : null
}

/** The month's words, and the year's behind the list, belong to the day they stand beside. */
function toDates(scan: Scan, days: readonly ListedDay[], month: number, end: number): ListedDate[] {
  const year = readYear(scan, skip(scan, end, ','))
  const isDated = year !== null && !isCounted(scan, year.end)
  const shared: CalendarFields = isDated ? { month, year: year.year } : { month }
  return days.map((day, index) => ({
    start: day.start,
    end: index < days.length - 1 ? day.end : isDated ? year.end : end,
    tree: toDate({ ...shared, ...day.fields }),
  }))
}

function toDate(fields: CalendarFields): TemporalTree {
  return { operation: 'calendar', fields, pointer: null }
}
