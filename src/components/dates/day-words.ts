import type { Words } from '../words/words.ts'
import { toDayNumber, toMilliseconds } from './day-number.ts'

type Options = Intl.DateTimeFormatOptions

const formats = new Map<string, Intl.DateTimeFormat>()

/** Word a civil ISO day by `Intl` options, in UTC whatever the machine's zone. What is no day comes back as it is. */
export function formatDay(day: string, options: Options, { locale }: Words): string {
  const number = toDayNumber(day)
  if (number === null) return day
  const key = JSON.stringify([locale, options])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(toMilliseconds(number))
}

/** How months are written: in full, or as briefly as a margin needs. */
export type MonthStyle = 'long' | 'short'

/** Word a day: “25 December 2021”. */
export function toDayWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return formatDay(day, { day: 'numeric', month, year: 'numeric' }, words)
}

/** Word a day with its weekday: “Sat 25 December 2021”. */
export function toWeekdayWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return words.date.weekday(formatDay(day, { weekday: 'short' }, words), toDayWords(day, words, month))
}

/** Word a month: “December 2021”. */
export function toMonthWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return formatDay(day, { month, year: 'numeric' }, words)
}

/** Word a year: “2021”. */
export function toYearWords(day: string, words: Words): string {
  return formatDay(day, { year: 'numeric' }, words)
}

/** Word a day as a newspaper's head does: “Saturday 25 December 2021”. A line breaks behind the weekday, if at all. */
export function toFullDayWords(day: string, words: Words): string {
  const date = toDayWords(day, words).replaceAll(' ', '\u00A0')
  return words.date.weekday(formatDay(day, { weekday: 'long' }, words), date)
}
