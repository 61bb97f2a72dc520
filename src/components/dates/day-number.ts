/** Milliseconds in a civil day of UTC, which `Intl` counts in. */
const DAY = 86_400_000

/**
 * Number a civil ISO day by days since 1970-01-01, in the proleptic Gregorian calendar.
 * `null` where the string is no day.
 */
export function toDayNumber(day: string): number | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(day)?.groups
  if (!match) return null
  const month = Number(match['month'])
  // Years that begin in March put the leap day last, so that every month's offset is fixed.
  const year = Number(match['year']) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(match['day']) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Number a civil day and, where it is known, the time of day (`hh:mm`) as a fraction of it. */
export function toMomentNumber(day: string, time: string | null): number | null {
  const number = toDayNumber(day)
  if (number === null || time === null) return number
  return number + Number(time.slice(0, 2)) / 24 + Number(time.slice(3, 5)) / 1440
}

/** Give the moment of a civil day that `Intl.DateTimeFormat` in UTC shows as that day. */
export function toMilliseconds(dayNumber: number): number {
  return dayNumber * DAY
}

/** Turn a number of days since 1970-01-01 back into a civil ISO day. */
export function toIsoDay(number: number): string {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
