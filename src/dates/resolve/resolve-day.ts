import type { Pointer } from '../../language/temporal-tree.ts'
import { daysBetween, movePeriod, periodOf, toDay, weekdayOf } from '../calendar.ts'
import type { CalendarResolver, ResolveContext } from './resolution.ts'
import { toDayPeriod } from './to-period.ts'
import { chooseToldDay } from './told-year.ts'

type Shift = Pointer['offset'] | null

/** A day and month without a year is the one closest to publication; a weekday beside it must agree. */
export const resolveMonthDay: CalendarResolver = ({ year, month, day, weekday }, shift, context) => {
  if (!month || !day || year !== undefined) return null
  const inYear = (candidate: number): string | null => toDay(candidate, month, day)
  const agreeing = (candidate: number): string | null => {
    const found = inYear(candidate)
    return found !== null && weekdayOf(found) === weekday ? found : null
  }
  if (context.namesEvent() && !isFresh(inYear, context)) return null
  const agreed = weekday === undefined ? null : chooseYear(agreeing, shift, context)
  return toDayPeriod(agreed ?? chooseYear(inYear, shift, context))
}

/** How far the wrong way from publication a day may lie before its clause's direction counts for more. */
const FAR = 60

/** A story that is not over yet: what it calls by its day happened in the last two months. */
function isFresh(toCandidate: (year: number) => string | null, { published }: ResolveContext): boolean {
  const year = Number(published.slice(0, 4))
  return [year, year - 1]
    .map(toCandidate)
    .some((day) => day !== null && day <= published && daysBetween(day, published) < FAR)
}

function chooseYear(
  toCandidate: (year: number) => string | null,
  shift: Shift,
  { published, findDirection, findToldYear, namesHarm, isDone }: ResolveContext,
): string | null {
  const year = Number(published.slice(0, 4))
  const distance = (day: string): number => Math.abs(daysBetween(day, published))
  const candidates = [year, year - 1, year + 1]
    .map(toCandidate)
    .filter((day) => day !== null)
    .filter((day) => day <= published || !namesHarm())
    .filter((day) => shift === null || shift === 0 || (shift < 0 ? day < published : day > published))
    .toSorted((a, b) => distance(a) - distance(b))
  const [closest] = candidates
  if (closest === undefined) return null
  const told = shift === null ? findToldYear() : null
  const inStory = told && chooseToldDay(told, toCandidate, closest, published)
  if (inStory && findDirection() !== 'future') return inStory
  if (shift !== null) return closest
  if (closest > published && isDone()) return candidates.find((day) => day <= published) ?? closest
  if (distance(closest) < FAR) return closest
  const direction = findDirection()
  const fits = (day: string): boolean => (direction === 'past' ? day <= published : day >= published)
  const isTold = direction === 'past' || direction === 'future'
  return isTold ? (candidates.find(fits) ?? closest) : closest
}

/** A day without its month (“Friday the 13th”) is the closest to the date last mentioned; its weekday must agree. */
export const resolveDayOfMonth: CalendarResolver = ({ month, day, weekday }, _shift, context) => {
  if (month !== undefined || day === undefined) return null
  const { published } = context
  const told = context.findMention('month')?.start ?? published
  const nearest = findNearest(told, day, weekday)
  const direction = context.findDirection()
  const isOver = nearest !== null && nearest < published && direction === 'future'
  const isAhead = nearest !== null && nearest > published && direction === 'past'
  if (!isOver && !isAhead) return toDayPeriod(nearest)
  const around = listDays(published, day, weekday)
  return toDayPeriod(
    (isOver ? around.find((each) => each >= published) : around.findLast((each) => each <= published)) ??
      nearest,
  )
}

function findNearest(from: string, day: number, weekday: number | undefined): string | null {
  const days = listDays(from, day, weekday)
  const [nearest] = days.toSorted((a, b) => Math.abs(daysBetween(a, from)) - Math.abs(daysBetween(b, from)))
  return nearest ?? null
}

/** The days of that number in the months around a day, in order. */
function listDays(from: string, day: number, weekday: number | undefined): string[] {
  const here = periodOf('month', from)
  return [-2, -1, 0, 1, 2].flatMap((step) => {
    const { start } = movePeriod(here, step)
    const found = toDay(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day)
    return found !== null && (weekday === undefined || weekdayOf(found) === weekday) ? [found] : []
  })
}
