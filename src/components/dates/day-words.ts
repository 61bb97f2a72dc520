import type { Words } from '../words/words.ts'
import { toDayNumber, toMilliseconds } from './day-number.ts'

type Options = Intl.DateTimeFormatOptions

const formats = new Map<string, Intl.DateTimeFormat>()
/** What was worded once: the days of an archive stand on many pages. */
const worded = new Map<string, string>()

/** Word a civil ISO day by `Intl` options, in UTC whatever the machine's zone. What is no day comes back as it is. */
export function formatDay(day: string, options: Options, { locale }: Words): string {
  const key = Object.entries(options).flat().join(' ')
  const known = worded.get(`${day} ${locale} ${key}`)
  if (known !== undefined) return known
  const number = toDayNumber(day)
  const text = number === null ? day : toFormat(locale, options, key).format(toMilliseconds(number))
  worded.set(`${day} ${locale} ${key}`, text)
  return text
}

function toFormat(locale: string, options: Options, key: string): Intl.DateTimeFormat {
  const format =
    formats.get(`${locale} ${key}`) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(`${locale} ${key}`, format)
  return format
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
