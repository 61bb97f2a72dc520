import type { Words } from '../words/words.ts'
import { toDayNumber, toMilliseconds } from './day-number.ts'

/** Words a civil ISO day, or a part of it, in UTC whatever the machine's zone. What is no day comes back as it is. */
export type DayWording = (day: string, words: Words) => string

/** Make a wording of `Intl` options. What it worded once it keeps: the days of an archive stand on many pages. */
export function toDayWording(options: Intl.DateTimeFormatOptions): DayWording {
  const languages = new Map<string, (day: string) => string>()
  return (day, { locale }) => {
    const known = languages.get(locale)
    if (known) return known(day)
    const word = toKeptWording(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    languages.set(locale, word)
    return word(day)
  }
}

function toKeptWording(format: Intl.DateTimeFormat): (day: string) => string {
  const kept = new Map<string, string>()
  return (day) => {
    const known = kept.get(day)
    if (known !== undefined) return known
    const number = toDayNumber(day)
    const text = number === null ? day : format.format(toMilliseconds(number))
    kept.set(day, text)
    return text
  }
}
