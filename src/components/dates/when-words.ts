import type { When } from '../../dates/when.ts'
import type { Words } from '../words/words.ts'
import {
  type MonthStyle,
  toDayOfMonth,
  toDayOfYear,
  toDayWords,
  toMonthName,
  toMonthWords,
  toWeekdayWords,
  toYearWords,
} from './day-words.ts'

/** Word a resolved time in full, as coarsely as it is known: “Sat 25 December 2021”, “early December 2021”. */
export function toWhenWords(when: When, words: Words, style: MonthStyle = 'long'): string {
  const known = toKnownWords(when, words, style)
  const isAbout = when.approximate.start || when.approximate.end || when.mod === 'APPROX'
  return isAbout && !isPartOfPeriod(when) ? words.date.about(known) : known
}

function toKnownWords(when: When, words: Words, style: MonthStyle): string {
  const { start, end, precision } = when
  const [startEdtf, endEdtf] = when.edtf.split('/')
  if (start === null && end === null) return words.date.unknown
  if (start === null) return words.date.until(toSideWords(end ?? '', endEdtf, words, style))
  if (end === null) return words.date.since(toSideWords(start, startEdtf, words, style))
  if (precision === 'time') return toTimeWords(start, when.edtf, words, style)
  if (start === end) return toWeekdayWords(start, words, style)
  return toPeriodWords(when, start, end, words, style) ?? toRangeWords(start, end, words, style)
}

function toTimeWords(day: string, edtf: string, words: Words, style: MonthStyle): string {
  const time = /T(?<time>\d{2}:\d{2})/.exec(edtf)?.groups?.['time']
  const date = toWeekdayWords(day, words, style)
  return time === undefined ? date : words.date.at(date, time)
}

/** Word a whole month, year or decade, or an early, middle or late part of one; `null` for any other stretch. */
function toPeriodWords(
  when: When,
  start: string,
  end: string,
  words: Words,
  style: MonthStyle,
): string | null {
  if (isPartOfPeriod(when)) {
    const period = when.precision === 'year' ? toYearWords(start, words) : toMonthWords(start, words, style)
    if (when.mod === 'START') return words.date.early(period)
    return when.mod === 'MID' ? words.date.middle(period) : words.date.late(period)
  }
  if (isWholeMonth(start, end)) return toMonthWords(start, words, style)
  if (start.slice(4) !== '-01-01' || end.slice(4) !== '-12-31') return null
  if (start.slice(0, 4) === end.slice(0, 4)) return toYearWords(start, words)
  if (when.precision === 'decade') return words.date.decade(toYearWords(start, words))
  return words.date.between(toYearWords(start, words), toYearWords(end, words))
}

/** Tell an early, middle or late part of a month or year, by its usual bounds; “earlier this month” has others. */
function isPartOfPeriod({ start, end, mod, precision }: When): boolean {
  if (start === null || end === null) return false
  const days = `${start.slice(8)}-${end.slice(8)}`
  const months = `${start.slice(5)}/${end.slice(5)}`
  if (precision === 'month')
    return (
      (mod === 'START' && days === '01-10') ||
      (mod === 'MID' && days === '11-20') ||
      (mod === 'END' && start.slice(8) === '21' && isMonthEnd(end))
    )
  if (precision !== 'year') return false
  return (
    (mod === 'START' && months === '01-01/04-30') ||
    (mod === 'MID' && months === '05-01/08-31') ||
    (mod === 'END' && months === '09-01/12-31')
  )
}

function isWholeMonth(start: string, end: string): boolean {
  return start.slice(0, 7) === end.slice(0, 7) && start.slice(8) === '01' && isMonthEnd(end)
}

const MONTH_ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']

function isMonthEnd(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (isLeap && day.slice(5, 7) === '02') return day.slice(8) === '29'
  return MONTH_ENDS[Number(day.slice(5, 7)) - 1] === day.slice(8)
}

/** Word a stretch without repeating what both ends share: “25 to 28 December 2021”, “March to May 2025”. */
function toRangeWords(start: string, end: string, words: Words, month: MonthStyle): string {
  const isSameYear = start.slice(0, 4) === end.slice(0, 4)
  if (start.slice(8) === '01' && isMonthEnd(end)) {
    const from = isSameYear ? toMonthName(start, words, month) : toMonthWords(start, words, month)
    return words.date.between(from, toMonthWords(end, words, month))
  }
  const to = toDayWords(end, words, month)
  if (!isSameYear) return words.date.between(toDayWords(start, words, month), to)
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7)
  const from = isSameMonth ? toDayOfMonth(start, words) : toDayOfYear(start, words, month)
  return words.date.between(from, to)
}

/** Word the time from one day to another as briefly as it can be: “3 Mar 2026”, “March 2026”, “2026”, “1998 to 2001”. */
export function toStretchWords(start: string, end: string, words: Words): string {
  if (start === end) return toDayWords(start, words, 'short')
  if (start.slice(0, 7) === end.slice(0, 7)) return toMonthWords(start, words)
  const [from, to] = [toYearWords(start, words), toYearWords(end, words)]
  return from === to ? from : words.date.between(from, to)
}

/** Word one side of an open stretch as finely as its EDTF says. */
function toSideWords(day: string, edtf: string | undefined, words: Words, style: MonthStyle): string {
  const side = (edtf ?? '').replace(/[~?%]/g, '')
  if (/^\d{4}$/.test(side)) return toYearWords(day, words)
  return /^\d{4}-\d{2}$/.test(side) ? toMonthWords(day, words, style) : toDayWords(day, words, style)
}
