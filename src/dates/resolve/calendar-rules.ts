import { daysBetween, movePeriod, type Period, periodOf, shiftDay, toDay, weekdayOf } from '../calendar.ts'
import type { CalendarFields, Unit } from '../temporal-tree.ts'
import { findHoliday } from './find-holiday.ts'
import {
  type CalendarResolver,
  type ResolutionRule,
  type ResolveContext,
  toDate,
  toUnresolved,
} from './resolution.ts'

/** Dates of the calendar, from those that say all to those that leave the most to be resolved. */
export const CALENDAR_RULES: readonly ResolutionRule[] = [
  toRule('full-date', [['It opened on 4 May 2019.', '4 May 2019', '2019-05-04']], ({ year, month, day }) =>
    year && month && day ? toDayPeriod(toDay(year, month, day)) : null,
  ),
  toRule('holiday', [['It closed on Christmas Day.', 'Christmas Day', '2025-12-25']], resolveHoliday),
  toRule('month-day', [['The fair opens on April 3.', 'April 3', '2026-04-03']], resolveMonthDay),
  toRule('month-year', [['It began in May 2019.', 'May 2019', '2019-05']], ({ year, month }) =>
    year && month ? toPeriod('month', year, month) : null,
  ),
  toRule('month', [['The bridge opened in March.', 'March', '2026-03']], resolveMonth),
  toRule(
    'weekday',
    [
      ['They met on Friday.', 'Friday', '2026-03-20'],
      ['They will meet on Friday.', 'Friday', '2026-03-27'],
    ],
    resolveWeekday,
  ),
  toRule('day-of-month', [], resolveDayOfMonth),
  toRule(
    'part-of-year',
    [['Profit fell in the third quarter.', 'the third quarter', '2025-Q3']],
    resolvePartOfYear,
  ),
  toRule('year', [['It closed in 1989.', '1989', '1989']], ({ year }) =>
    year ? toPeriod('year', year, 1) : null,
  ),
  toRule('decade', [['It was built in the 1950s.', 'the 1950s', '195']], resolveDecade),
  toRule('century', [['It was built in the 18th century.', 'the 18th century', '17']], ({ century }) =>
    century ? toPeriod('century', (century - 1) * 100, 1) : null,
  ),
]

function toRule(
  name: string,
  examples: ResolutionRule['examples'],
  resolveFields: CalendarResolver,
): ResolutionRule {
  return {
    name,
    examples,
    resolve: (tree, context) => {
      if (tree.operation !== 'calendar') return null
      const { fields, pointer } = tree
      if (name === 'holiday' && fields.holiday !== undefined) {
        const period = resolveFields(fields, pointer?.offset ?? null, context)
        return period
          ? toDate(period)
          : toUnresolved('DATE', fields.year === undefined ? 'XXXX' : String(fields.year))
      }
      return toDate(resolveFields(fields, pointer?.offset ?? null, context))
    },
  }
}

function toDayPeriod(day: string | null): Period | null {
  return day === null ? null : { unit: 'day', start: day, end: day }
}

function toPeriod(unit: Unit, year: number, month: number): Period | null {
  const day = toDay(year, month, 1)
  return day === null ? null : periodOf(unit, day)
}

function resolveHoliday(
  { holiday, year }: CalendarFields,
  shift: -1 | 0 | 1 | null,
  context: ResolveContext,
): Period | null {
  if (holiday === undefined) return null
  if (year !== undefined) return toDayPeriod(findHoliday(holiday, year))
  return toDayPeriod(chooseYear((candidate) => findHoliday(holiday, candidate), shift, context))
}

/** A day and month without a year is the one closest to publication; a weekday beside it must agree. */
function resolveMonthDay(
  { year, month, day, weekday }: CalendarFields,
  shift: -1 | 0 | 1 | null,
  context: ResolveContext,
): Period | null {
  if (!month || !day || year !== undefined) return null
  return toDayPeriod(
    chooseYear(
      (candidate) => {
        const found = toDay(candidate, month, day)
        return found !== null && (weekday === undefined || weekdayOf(found) === weekday) ? found : null
      },
      shift,
      context,
    ) ?? chooseYear((candidate) => toDay(candidate, month, day), shift, context),
  )
}

function chooseYear(
  toCandidate: (year: number) => string | null,
  shift: -1 | 0 | 1 | null,
  { published }: ResolveContext,
): string | null {
  const year = Number(published.slice(0, 4))
  const candidates = [year, year - 1, year + 1].map(toCandidate).filter((day) => day !== null)
  const wanted = candidates.filter(
    (day) => shift === null || shift === 0 || (shift < 0 ? day < published : day > published),
  )
  return (
    wanted.toSorted((a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)))[0] ??
    null
  )
}

function resolveMonth(
  { year, month, day }: CalendarFields,
  shift: -1 | 0 | 1 | null,
  context: ResolveContext,
): Period | null {
  if (!month || year !== undefined || day !== undefined) return null
  const here = periodOf('month', context.published)
  const months = (month - Number(here.start.slice(5, 7)) + 12) % 12
  const ahead = movePeriod(here, months)
  const behind = movePeriod(here, months - 12)
  if (shift !== null) {
    if (shift === 0)
      return Number(ahead.start.slice(0, 4)) === Number(here.start.slice(0, 4)) ? ahead : behind
    return shift < 0 ? behind : months === 0 ? movePeriod(ahead, 12) : ahead
  }
  if (months === 0) return ahead
  const direction = context.findDirection()
  if (direction) return direction === 'past' ? behind : ahead
  return months <= 5 ? ahead : behind
}

/** A weekday alone is the last one up to publication, or the next where its clause looks ahead. */
function resolveWeekday(
  { month, weekday, day }: CalendarFields,
  shift: -1 | 0 | 1 | null,
  context: ResolveContext,
): Period | null {
  if (weekday === undefined || month !== undefined || day !== undefined) return null
  const { published } = context
  const back = (weekdayOf(published) - weekday + 7) % 7
  const last = shiftDay(published, -back, 'day')
  if (shift === -1) return toDayPeriod(back === 0 ? shiftDay(last, -7, 'day') : last)
  if (shift === 1) return toDayPeriod(shiftDay(last, 7, 'day'))
  if (shift === 0) return toDayPeriod(shiftDay(published, weekday - weekdayOf(published), 'day'))
  return toDayPeriod(context.findDirection() === 'future' && back > 0 ? shiftDay(last, 7, 'day') : last)
}

function resolveDayOfMonth(
  { month, day, weekday }: CalendarFields,
  _shift: -1 | 0 | 1 | null,
  { published }: ResolveContext,
): Period | null {
  if (month !== undefined || day === undefined) return null
  const here = periodOf('month', published)
  const days = [-1, 0, 1].map((step) => {
    const { start } = movePeriod(here, step)
    return toDay(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day)
  })
  const fitting = days.filter(
    (found) => found !== null && (weekday === undefined || weekdayOf(found) === weekday),
  )
  const nearest = fitting.toSorted(
    (a, b) => Math.abs(daysBetween(a ?? '', published)) - Math.abs(daysBetween(b ?? '', published)),
  )
  return toDayPeriod(nearest[0] ?? null)
}

/** A season, quarter or half: of its year, else the latest that began by publication. */
function resolvePartOfYear(
  { year, season, quarter, half }: CalendarFields,
  shift: -1 | 0 | 1 | null,
  context: ResolveContext,
): Period | null {
  const [unit, nth, months, first] = season
    ? (['season', season, 3, 3] as const)
    : quarter
      ? (['quarter', quarter, 3, 1] as const)
      : half
        ? (['half', half, 6, 1] as const)
        : [null, 0, 0, 0]
  if (unit === null) return null
  const inYear = (candidate: number): Period | null => toPeriod(unit, candidate, first + (nth - 1) * months)
  if (year !== undefined) return inYear(year)
  const { published } = context
  const current = Number(published.slice(0, 4))
  const candidates = [current - 2, current - 1, current, current + 1]
    .map(inYear)
    .filter((period) => period !== null)
  const begun = candidates.filter(({ start }) => start <= published)
  if (shift === -1) return begun.filter(({ end }) => end < published).at(-1) ?? null
  const coming = candidates.find(({ start }) => start > published) ?? null
  if (shift === 1) return coming
  if (shift === 0) return candidates.find(({ start }) => start.slice(0, 4) === published.slice(0, 4)) ?? null
  const latest = begun.at(-1) ?? null
  return context.findDirection() === 'future' && latest !== null && latest.end < published ? coming : latest
}

function resolveDecade(
  { decade }: CalendarFields,
  _shift: -1 | 0 | 1 | null,
  { published }: ResolveContext,
): Period | null {
  if (decade === undefined) return null
  const year = Number(published.slice(0, 4))
  const century = Math.floor(year / 100) * 100
  const full = decade >= 100 ? decade : century + decade > year ? century - 100 + decade : century + decade
  return toPeriod('decade', full, 1)
}
