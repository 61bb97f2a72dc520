import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { getISODay } from 'date-fns/getISODay'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import type { Unit } from '../language/temporal-tree.ts'

/** A whole unit of civil time: inclusive ISO days. */
export interface Period {
  readonly unit: Unit
  readonly start: string
  readonly end: string
}

/** Months per unit, for the units that are made of months. */
const MONTHS_PER: Partial<Record<Unit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}
const DAYS_PER: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 }
const EARLIEST = '0101-01-01'
const LATEST = '9899-12-31'

/** Write a civil day as ISO; a day its month does not have gives `null`. */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9000 || month < 1 || month > 12 || day < 1) return null
  return day <= lengthOfMonth(year, month) ? isoDay(year, month, day) : null
}

/** Count the days of a month. */
export function lengthOfMonth(year: number, month: number): number {
  return lastDayOfMonth(new UTCDate(year, month - 1, 1)).getDate()
}

/** Count on from a day: whole units, clamped to the end of a shorter month. Units below a day do not move it. */
export function shiftDay(day: string, amount: number, unit: Unit): string {
  const months = MONTHS_PER[unit]
  const far = Math.abs(amount) * (months ?? 1) > 24_000
  if (far) return amount < 0 ? EARLIEST : LATEST
  if (months !== undefined) {
    const whole = Math.trunc(amount * months)
    return toIso(addMonths(toUtc(day), whole))
  }
  return toIso(addDays(toUtc(day), Math.round(amount * (DAYS_PER[unit] ?? 0))))
}

/** The ISO weekday of a day, Monday is 1. */
export function weekdayOf(day: string): number {
  return getISODay(toUtc(day))
}

/** The ISO week of a day as `2021-W50`. */
export function weekOf(day: string): string {
  const date = toUtc(day)
  return `${String(getISOWeekYear(date)).padStart(4, '0')}-W${String(getISOWeek(date)).padStart(2, '0')}`
}

/** The whole unit a day lies in. Seasons are northern; winter belongs to the year of its December. */
export function periodOf(unit: Unit, day: string): Period {
  const months = MONTHS_PER[unit]
  if (months === undefined) return daysOf(unit, day)
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const count = year * 12 + month - 1
  const first = unit === 'season' ? Math.floor((count - 2) / 3) * 3 + 2 : Math.floor(count / months) * months
  return monthsFrom(unit, first, months)
}

function daysOf(unit: Unit, day: string): Period {
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
    const monday = shiftDay(day, 1 - weekdayOf(day), 'day')
    const start = unit === 'weekend' ? shiftDay(monday, 5, 'day') : monday
    return { unit, start, end: shiftDay(monday, unit === 'fortnight' ? 13 : 6, 'day') }
  }
  return { unit, start: day, end: day }
}

/** Move a period by whole units of its own. */
export function movePeriod({ unit, start }: Period, amount: number): Period {
  return periodOf(unit, shiftDay(start, amount, unit))
}

function monthsFrom(unit: Unit, first: number, months: number): Period {
  const last = first + months - 1
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1]
  return {
    unit,
    start: isoDay(Math.floor(first / 12), (first % 12) + 1, 1),
    end: isoDay(year, month, lengthOfMonth(year, month)),
  }
}

/** Count the days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function toUtc(day: string): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`)
}

function toIso(date: Date): string {
  const iso = date.toISOString()
  return iso.startsWith('-') ? EARLIEST : iso.startsWith('+') ? LATEST : iso.slice(0, 10)
}
