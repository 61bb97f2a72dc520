import { daysBetween, movePeriod, type Period, periodOf, shiftDay, weekdayOf } from '../calendar.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { CalendarResolver } from './resolution.ts'
import { toDayPeriod, toPeriod } from './to-period.ts'
import { chooseToldMonth } from './told-year.ts'

/** A month without a year lies where its clause puts it, else it is the closest. */
export const resolveMonth: CalendarResolver = ({ year, month, day }, shift, context) => {
  if (!month || year !== undefined || day !== undefined) return null
  const here = periodOf('month', context.published)
  const months = (month - Number(here.start.slice(5, 7)) + 12) % 12
  const ahead = movePeriod(here, months)
  const behind = movePeriod(here, months - 12)
  if (shift === 0) return ahead.start.slice(0, 4) === here.start.slice(0, 4) ? ahead : behind
  // In March nobody calls the month before “last February”.
  const last = months === 11 ? movePeriod(behind, -12) : behind
  if (shift === -1) return last
  if (shift === -2) return movePeriod(last, -12)
  if (shift === 1) return months === 0 ? movePeriod(ahead, 12) : ahead
  const told = context.findToldYear()
  if (months === 0 && !told?.isEntry) return ahead
  const direction = context.findDirection()
  const inStory = told && direction !== 'future' ? chooseToldMonth(told, month, context.published) : null
  if (inStory) return inStory
  if (months === 0) return ahead
  if (direction === 'past') return behind
  if (direction === 'future') return ahead
  return months <= 5 ? ahead : behind
}

/** A weekday alone is the last one up to publication, or the next where its clause looks ahead. */
export const resolveWeekday: CalendarResolver = ({ month, weekday, day }, shift, context) => {
  if (weekday === undefined || month !== undefined || day !== undefined) return null
  const { published } = context
  const back = (weekdayOf(published) - weekday + 7) % 7
  const last = shiftDay(published, -back, 'day')
  // The day next to publication is called yesterday or tomorrow, not “last Monday” or “next Wednesday”.
  const before = back <= 1 ? shiftDay(last, -7, 'day') : last
  if (shift === -1) return toDayPeriod(before)
  if (shift === -2) return toDayPeriod(shiftDay(before, -7, 'day'))
  if (shift === 1) return toDayPeriod(shiftDay(last, back === 6 ? 14 : 7, 'day'))
  if (shift === 0) return toDayPeriod(shiftDay(published, weekday - weekdayOf(published), 'day'))
  const direction = back > 0 ? context.findDirection() : null
  const isAhead = direction === 'future' || (direction === 'either' && back > 3)
  return toDayPeriod(isAhead ? shiftDay(last, 7, 'day') : last)
}

/** How many days ago a quarter may have ended and still be the one reported, whatever the tense. */
const REPORTED = 100

/** A season, quarter or half of its year, else the latest that began by publication. */
export const resolvePartOfYear: CalendarResolver = ({ year, season, quarter, half }, shift, context) => {
  if (season)
    return choosePart(
      'season',
      (candidate) => toPeriod('season', candidate, season * 3),
      year,
      shift,
      context,
    )
  if (quarter)
    return choosePart(
      'quarter',
      (candidate) => toPeriod('quarter', candidate, quarter * 3 - 2),
      year,
      shift,
      context,
    )
  if (half)
    return choosePart('half', (candidate) => toPeriod('half', candidate, half * 6 - 5), year, shift, context)
  return null
}

function choosePart(
  unit: Unit,
  inYear: (year: number) => Period | null,
  year: number | undefined,
  shift: Parameters<CalendarResolver>[1],
  { published, findDirection }: Parameters<CalendarResolver>[2],
): Period | null {
  if (year !== undefined) return inYear(year)
  const current = Number(published.slice(0, 4))
  if (shift === 0) return inYear(current)
  const candidates = [current - 3, current - 2, current - 1, current, current + 1]
    .map(inYear)
    .filter((part) => part !== null)
  const coming = candidates.find(({ start }) => start > published) ?? null
  if (shift === 1) return coming
  const begun = candidates.filter(({ start }) => start <= published)
  const over = begun.filter(({ end }) => end < published)
  if (shift === -1 || shift === -2) return over.at(shift) ?? null
  const latest = begun.at(-1) ?? null
  if (latest === null || latest.end >= published) return latest
  const isReported = unit !== 'season' && daysBetween(latest.end, published) < REPORTED
  return !isReported && findDirection() === 'future' ? coming : latest
}

/** A decade without its century is the last one of that name that has begun. */
export const resolveDecade: CalendarResolver = ({ decade }, _shift, { published }) => {
  if (decade === undefined) return null
  const year = Number(published.slice(0, 4))
  const century = Math.floor(year / 100) * 100
  const begun = century + decade > year ? century - 100 + decade : century + decade
  return toPeriod('decade', decade >= 100 ? decade : begun, 1)
}
