import type { PhraseRule } from '../../phrase.ts'
import type { CalendarFields, Pointer } from '../../temporal-tree.ts'
import { AFTER_YEAR } from '../lexicon/year-slots.ts'
import { COUNTED_NOUNS } from '../lexicon/guard-words.ts'
import { type DatePart, readDayNumber, readMonth, readWeekday } from './read-date-part.ts'
import { readNumericDate } from '../../read-numeric-date.ts'
import { readYear } from './read-year.ts'
import { type Found, isGlued, lowerAt, type Scan, skip, tokenAt, wordAt, wordBefore } from '../../scan.ts'

type Fields = Found<CalendarFields>

/** Dates of the calendar, the longest reading first. */
export const CALENDAR_PHRASES: readonly PhraseRule[] = [
  {
    id: 'written-date',
    examples: ['2021-12-25', '25/12/2021', '12/25/2021', '25.12.2021', '2021-12'],
    read: (scan, at) => toTree(readNumericDate(scan, at)),
  },
  {
    id: 'weekday-gone',
    examples: ['Friday last', 'Monday gone'],
    read: (scan, at) => {
      const weekday = readWeekday(scan, at)
      const isGone = weekday && /^(?:gone|last)$/.test(lowerAt(scan, weekday.end))
      const after = weekday && tokenAt(scan, weekday.end + 1)
      // “On Friday last year’s winner …”
      if (!isGone || weekday.isShort || (after && after.kind !== 'mark')) return null
      const fields = { tree: { weekday: weekday.value }, end: weekday.end + 1 }
      return toTree(fields, { offset: -1, from: 'publication' })
    },
  },
  {
    id: 'weekday-date',
    examples: ['Saturday, Dec. 25, 2021', 'Saturday 25 December', 'Friday the 13th', 'Friday 13th', 'Thurs.'],
    read: (scan, at) => toTree(readWeekdayDate(scan, at)),
  },
  {
    id: 'day-of-month',
    examples: ['the 25th', 'the 1st'],
    read: (scan, at) => {
      const isSlot =
        lowerAt(scan, at) === 'the' &&
        /^(?:on|by|until|from|since|before|after|to)$/.test(lowerAt(scan, at - 1))
      const day = isSlot && tokenAt(scan, at + 1)?.kind === 'number' ? readDayNumber(scan, at + 1) : null
      if (!day || day.isShort || readMonth(scan, skip(scan, day.end, 'of'))) return null
      const after = tokenAt(scan, day.end)
      const isAlone = after === undefined || after.kind === 'mark' || AFTER_YEAR.has(after.lower)
      return isAlone && after?.text !== '-' ? toTree({ tree: { day: day.value }, end: day.end }) : null
    },
  },
  {
    id: 'some-day-of-month',
    examples: ['March day in 2015', 'June morning of 1987'],
    read: (scan, at) => {
      const start = skip(scan, at, 'that', 'one')
      const month = readMonth(scan, start)
      const { unit, dayPart } = month ? wordAt(scan, month.end) : {}
      const isDay =
        unit === 'day' || (dayPart !== undefined && !lowerAt(scan, month?.end ?? at).endsWith('s'))
      const link = month && isDay ? skip(scan, month.end + 1, 'in', 'of') : null
      const year = link !== null && link > start + 2 ? readYear(scan, link) : null
      const found = month && year && toTree({ tree: { month: month.value, year: year.year }, end: year.end })
      return found && { ...found, from: start }
    },
  },
  {
    id: 'month-date',
    examples: [
      'December 25, 2021',
      'Dec. 25',
      'the 25th of December 2021',
      '25 December',
      'December',
      'March 1996',
    ],
    read: (scan, at) => toTree(readMonthDate(scan, at)),
  },
]

function toTree(found: Fields | null, pointer: Pointer | null = null): Found | null {
  return found && { tree: { operation: 'calendar', fields: found.tree, pointer }, end: found.end }
}

/** Read a weekday with a date or alone. */
export function readWeekdayDate(scan: Scan, at: number): Fields | null {
  const weekday = readWeekday(scan, at)
  if (!weekday) return null
  const next = skip(scan, weekday.end, ',')
  const date = readMonthDate(scan, skip(scan, next, 'the')) ?? readMonthDate(scan, skip(scan, next, 'on'))
  if (date?.tree.day !== undefined) return { tree: { weekday: weekday.value, ...date.tree }, end: date.end }
  const day = readDayBeside(scan, weekday.end)
  if (day) return { tree: { weekday: weekday.value, day: day.value }, end: day.end }
  return weekday.isShort ? null : { tree: { weekday: weekday.value }, end: weekday.end }
}

/** “Friday the 13th”; “Friday 13th” only where the ordinal counts nothing behind it: “On Friday 13th place was safe.” */
function readDayBeside(scan: Scan, end: number): DatePart | null {
  if (lowerAt(scan, end) === 'the') return toOrdinal(scan, end + 1)
  const day = tokenAt(scan, end)?.kind === 'number' ? toOrdinal(scan, end) : null
  const next = day && tokenAt(scan, day.end)
  const isAlone = next?.kind !== 'number' && (!next || next.kind === 'mark' || AFTER_YEAR.has(next.lower))
  return isAlone && next?.text !== '-' ? day : null
}

function toOrdinal(scan: Scan, at: number): DatePart | null {
  const day = readDayNumber(scan, at)
  return day && !day.isShort && /\D/.test(lowerAt(scan, day.end - 1)) ? day : null
}

/** Read a month with a day, a year or both, in either order, or alone. */
export function readMonthDate(scan: Scan, at: number): Fields | null {
  return readMonthFirst(scan, at) ?? readDayFirst(scan, at)
}

function readMonthFirst(scan: Scan, at: number): Fields | null {
  const month = readMonth(scan, at)
  if (!month) return null
  const day = readDayNumber(scan, skip(scan, month.end, 'the'))
  const isDay = day && isDaySlot(scan, month.end, day.end, day.isShort)
  if (isDay && !(day.isShort && isInMonth(scan, at, day.end)))
    return readYearBehind(scan, { month: month.value, day: day.value }, day.end)
  const dated = readYearBehind(scan, { month: month.value }, month.end)
  return month.isShort && dated.tree.year === undefined ? null : dated
}

function readDayFirst(scan: Scan, at: number): Fields | null {
  const day = readDayNumber(scan, skip(scan, at, 'the'))
  if (!day) return null
  const dash = lowerAt(scan, day.end) === '-' && isGlued(scan, day.end) ? day.end + 1 : day.end
  const month = readMonth(scan, skip(scan, dash, 'of'))
  return month && readYearBehind(scan, { month: month.value, day: day.value }, month.end)
}

/** A number behind a month is its day unless it counts what follows: “In March 12 people …”. */
function isDaySlot(scan: Scan, from: number, end: number, isNumber: boolean): boolean {
  if (!isNumber) return lowerAt(scan, from) !== 'second'
  const next = lowerAt(scan, end)
  return (
    !COUNTED_NOUNS.has(next) && wordAt(scan, end).scale === undefined && wordAt(scan, end).units === undefined
  )
}

/** “In May 12 crates were lost”: nobody says “in” of a day. */
function isInMonth(scan: Scan, at: number, end: number): boolean {
  const next = tokenAt(scan, end)
  const isNoun =
    next?.kind === 'word' && next.text === next.lower && !next.glued && !AFTER_YEAR.has(next.lower)
  return isNoun && wordBefore(scan, at) === 'in'
}

function readYearBehind(scan: Scan, tree: CalendarFields, end: number): Fields {
  const next = skip(scan, skip(scan, end, ','), 'of', '-', '/')
  const year = readYear(scan, next)
  return year && isYearSlot(scan, year.end)
    ? { tree: { ...tree, year: year.year }, end: year.end }
    : { tree, end }
}

function isYearSlot(scan: Scan, end: number): boolean {
  const next = tokenAt(scan, end)
  if (next?.glued && /^(?:%|\p{L}+)$/u.test(next.text) && !/^['’]s$/.test(next.text)) return false
  if (next?.glued && next.text === ':' && isGlued(scan, end + 1)) return false
  return !COUNTED_NOUNS.has(lowerAt(scan, end))
}
