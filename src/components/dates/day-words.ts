import type { Words } from '../words/words.ts'
import { type DayWording, toDayWording } from './day-wording.ts'

/** How months are written: in full, or as briefly as a margin needs. */
export type MonthStyle = 'long' | 'short'

const DAYS = byStyle((month) => ({ day: 'numeric', month, year: 'numeric' }))
const DAYS_OF_YEAR = byStyle((month) => ({ day: 'numeric', month }))
const MONTHS = byStyle((month) => ({ month, year: 'numeric' }))
const MONTH_NAMES = byStyle((month) => ({ month }))
const toShortWeekday = toDayWording({ weekday: 'short' })

function byStyle(
  toOptions: (month: MonthStyle) => Intl.DateTimeFormatOptions,
): Readonly<Record<MonthStyle, DayWording>> {
  return { long: toDayWording(toOptions('long')), short: toDayWording(toOptions('short')) }
}

/** Word a day: “25 December 2021”. */
export function toDayWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return DAYS[month](day, words)
}

/** Word a day whose year is told beside it: “25 December”. */
export function toDayOfYear(day: string, words: Words, month: MonthStyle = 'long'): string {
  return DAYS_OF_YEAR[month](day, words)
}

/** Word a day whose month is told beside it: “25”. */
export const toDayOfMonth = toDayWording({ day: 'numeric' })

/** Name a day of the week: “Saturday”. */
export const toWeekdayName = toDayWording({ weekday: 'long' })

/** Word a day with its weekday: “Sat 25 December 2021”. */
export function toWeekdayWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return words.date.weekday(toShortWeekday(day, words), toDayWords(day, words, month))
}

/** Word a month: “December 2021”. */
export function toMonthWords(day: string, words: Words, month: MonthStyle = 'long'): string {
  return MONTHS[month](day, words)
}

/** Word a month whose year is told beside it: “December”. */
export function toMonthName(day: string, words: Words, month: MonthStyle = 'long'): string {
  return MONTH_NAMES[month](day, words)
}

/** Word a year: “2021”. */
export const toYearWords = toDayWording({ year: 'numeric' })

/** Word a day as a newspaper's head does: “Saturday 25 December 2021”. A line breaks behind the weekday, if at all. */
export function toFullDayWords(day: string, words: Words): string {
  const date = toDayWords(day, words).replaceAll(' ', '\u00A0')
  return words.date.weekday(toWeekdayName(day, words), date)
}
