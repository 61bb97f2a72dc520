import type { CalendarFields, Pointer } from '../temporal-tree.ts'
import { AFTER_YEAR } from '../words/year-slots.ts'
import { COUNTED_NOUNS } from '../words/guard-words.ts'
import { readDayNumber, readMonth, readWeekday } from './read-date-part.ts'
import { readYear } from './read-year.ts'
import { type Found, isGlued, lowerAt, type PhraseRule, type Scan, skip, tokenAt, wordAt } from './scan.ts'

type Fields = Found<CalendarFields>

/** Dates of the calendar, the longest reading first. */
export const CALENDAR_PHRASES: readonly PhraseRule[] = [
  {
    name: 'written-date',
    examples: ['2021-12-25', '25/12/2021', '12/25/2021', '25.12.2021', '2021-12'],
    read: (scan, at) => toTree(readNumericDate(scan, at)),
  },
  {
    name: 'weekday-date',
    examples: ['Saturday, Dec. 25, 2021', 'Saturday 25 December', 'Friday the 13th', 'Friday 13th', 'Thurs.'],
    read: (scan, at) => toTree(readWeekdayDate(scan, at)),
  },
  {
    name: 'day-of-month',
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
    name: 'month-date',
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
  const dayAt = skip(scan, weekday.end, 'the')
  // Without “the” an ordinal written out counts something else: “On Friday first responders came.”
  const isDay = dayAt > weekday.end || tokenAt(scan, dayAt)?.kind === 'number'
  const day = isDay ? readDayNumber(scan, dayAt) : null
  if (day && /\D/.test(lowerAt(scan, day.end - 1)) && !day.isShort)
    return { tree: { weekday: weekday.value, day: day.value }, end: day.end }
  return weekday.isShort ? null : { tree: { weekday: weekday.value }, end: weekday.end }
}

/** Read a month with a day, a year or both, in either order, or alone. */
export function readMonthDate(scan: Scan, at: number): Fields | null {
  return readMonthFirst(scan, at) ?? readDayFirst(scan, at)
}

function readMonthFirst(scan: Scan, at: number): Fields | null {
  const month = readMonth(scan, at)
  if (!month) return null
  const day = readDayNumber(scan, skip(scan, month.end, 'the'))
  if (day && isDaySlot(scan, month.end, day.end, day.isShort))
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

const POINTED = /^(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>(?:19|20)\d\d)$/

function readNumericDate(scan: Scan, at: number): Fields | null {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const { first, second, year } = POINTED.exec(token.text)?.groups ?? {}
  if (first && second && year) return toFields(Number(first), Number(second), Number(year), at + 1)
  const mark = lowerAt(scan, at + 1)
  if (mark !== '-' && mark !== '/') return null
  const parts = [token.text]
  let end = at + 1
  while (parts.length < 3 && lowerAt(scan, end) === mark && isGlued(scan, end) && isGlued(scan, end + 1)) {
    parts.push(lowerAt(scan, end + 1))
    end += 2
  }
  if (lowerAt(scan, end) === mark && isGlued(scan, end)) return null
  return readParts(parts, mark, end)
}

function readParts([one = '', two = '', three]: readonly string[], mark: string, end: number): Fields | null {
  if (/^(?:19|20)\d\d$/.test(one) && /^\d\d$/.test(two)) {
    const [year, month] = [Number(one), Number(two)]
    if (month < 1 || month > 12) return null
    if (three === undefined)
      return mark === '-' && month > 0 && two !== String(Number(one) + 1).slice(2)
        ? { tree: { year, month }, end }
        : null
    return /^\d\d$/.test(three) && Number(three) <= 31
      ? { tree: { year, month, day: Number(three) }, end }
      : null
  }
  if (
    three === undefined ||
    !/^\d{1,2}$/.test(one) ||
    !/^\d{1,2}$/.test(two) ||
    !/^(?:19|20)\d\d$/.test(three)
  )
    return null
  return toFields(Number(one), Number(two), Number(three), end)
}

/** Day first, as most of the world writes it, unless only the other order makes a date. */
function toFields(first: number, second: number, year: number, end: number): Fields | null {
  if (second >= 1 && second <= 12 && first >= 1 && first <= 31)
    return { tree: { year, month: second, day: first }, end }
  if (first >= 1 && first <= 12 && second >= 1 && second <= 31)
    return { tree: { year, month: first, day: second }, end }
  return null
}
