import { addMonths } from 'date-fns/addMonths'
import { format } from 'date-fns/format'
import { subDays } from 'date-fns/subDays'
import { UTCDate } from '@date-fns/utc'
import { z } from 'zod'
import type { Precision, When } from './when.ts'

type Side = Pick<When, 'start' | 'end' | 'precision'>

const DAY = /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d)(?::\d\d)?)?$/
const PARTS = /^(?<year>\d{4})-(?<part>\d\d)$/

/** How many months each EDTF part of a year has, and in which month (from 0) the first of its kind begins. */
const YEAR_PARTS: readonly {
  from: number
  to: number
  months: number
  first: number
  precision: Precision
}[] = [
  { from: 1, to: 12, months: 1, first: 0, precision: 'month' },
  // Northern seasons: spring begins in March, winter in December.
  { from: 21, to: 24, months: 3, first: 2, precision: 'season' },
  { from: 33, to: 36, months: 3, first: 0, precision: 'quarter' },
  { from: 40, to: 41, months: 6, first: 0, precision: 'half' },
]

/**
 * Parse a date in EDTF (ISO 8601-2, the parts an editor needs): days, times, months, seasons 21–24, quarters 33–36,
 * halves 40–41, years, decades `199X`, centuries `19XX`, intervals with open sides `..` and approximate ones `~`.
 * Returns `null` for anything else.
 */
export function parseEdtf(written: string): When | null {
  const sides = written.trim().split('/')
  if (sides.length > 2) return null
  const [first = '', second = first] = sides
  const approximate = { start: first.endsWith('~'), end: second.endsWith('~') }
  const from = parseSide(first.replace(/~$/, ''))
  const to = parseSide(second.replace(/~$/, ''))
  if (!from || !to || (from.start === null && to.end === null)) return null
  if (from.start !== null && to.end !== null && to.end < from.start) return null
  const precision = sides.length === 1 ? from.precision : 'range'
  return { start: from.start, end: to.end, precision, mod: null, approximate, edtf: written.trim() }
}

function parseSide(side: string): Side | null {
  if (side === '..' || side === '') return { start: null, end: null, precision: 'range' }
  const { day, time } = DAY.exec(side)?.groups ?? {}
  if (day) {
    const exists = z.iso.date().safeParse(day).success
    return exists ? { start: day, end: day, precision: time ? 'time' : 'day' } : null
  }
  const { year, part } = PARTS.exec(side)?.groups ?? {}
  if (year && part) return parseYearPart(Number(year), Number(part))
  if (/^\d{4}$/.test(side)) return { start: `${side}-01-01`, end: `${side}-12-31`, precision: 'year' }
  if (/^\d{3}X$/.test(side)) return toYears(side, 'decade')
  if (/^\d{2}XX$/.test(side)) return toYears(side, 'century')
  return null
}

function parseYearPart(year: number, part: number): Side | null {
  const kind = YEAR_PARTS.find(({ from, to }) => part >= from && part <= to)
  if (!kind) return null
  const start = addMonths(new UTCDate(year, 0, 1), kind.first + (part - kind.from) * kind.months)
  const end = subDays(addMonths(start, kind.months), 1)
  return { start: format(start, 'yyyy-MM-dd'), end: format(end, 'yyyy-MM-dd'), precision: kind.precision }
}

function toYears(side: string, precision: Precision): Side {
  return { start: `${side.replaceAll('X', '0')}-01-01`, end: `${side.replaceAll('X', '9')}-12-31`, precision }
}
