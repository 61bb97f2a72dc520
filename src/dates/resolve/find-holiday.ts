import { periodOf, shiftDay, toDay, weekdayOf } from '../calendar.ts'
import type { HolidayRule } from '../../language/temporal-tree.ts'

/** Tell the day a holiday falls on in a year; `null` where the civil calendar does not tell. */
export function findHoliday(rule: HolidayRule, year: number): string | null {
  if ('unknown' in rule) return null
  if ('easter' in rule) return shiftDay(findEaster(year), rule.easter, 'day')
  if ('day' in rule) return toDay(year, rule.month, rule.day)
  const first = toDay(year, rule.month, 1)
  if (first === null) return null
  const { end } = periodOf('month', first)
  const day =
    rule.nth > 0
      ? shiftDay(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7, 'day')
      : shiftDay(end, -((weekdayOf(end) - rule.weekday + 7) % 7), 'day')
  return shiftDay(day, rule.plus ?? 0, 'day')
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function findEaster(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const corrected =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + corrected + 2 - century + Math.floor(century / 4)) % 7
  const offset = corrected - weekday
  return shiftDay(`${String(year).padStart(4, '0')}-03-28`, offset, 'day')
}
