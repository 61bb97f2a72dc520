import { movePeriod, type Period, periodOf, shiftDay, weekdayOf } from '../calendar.ts'
import { toLengthValue } from '../to-length-value.ts'
import type { Pointer, TemporalTree, Unit } from '../temporal-tree.ts'
import { type ResolutionRule, type ResolveContext, toDate, toUnresolved } from './resolution.ts'
import { toStretch } from './to-when.ts'

/** Dates told by their distance: from publication first, then from the date last mentioned. */
export const RELATIVE_RULES: readonly ResolutionRule[] = [
  {
    name: 'today',
    examples: [['He left yesterday.', 'yesterday', '2026-03-21']],
    resolve: (tree, { published }) =>
      tree.operation === 'day' ? toDate(periodOf('day', shiftDay(published, tree.offset, 'day'))) : null,
  },
  {
    name: 'sporting-season',
    examples: [
      ['He scored ten goals last season.', 'last season', 'PAST_REF'],
      ['He joined two seasons ago.', 'two seasons ago', 'PAST_REF'],
    ],
    resolve: (tree) => {
      if ((tree.operation !== 'unit' && tree.operation !== 'away') || tree.unit !== 'season') return null
      const { offset } = tree.pointer
      return toUnresolved('DATE', offset < 0 ? 'PAST_REF' : offset > 0 ? 'FUTURE_REF' : 'PRESENT_REF')
    },
  },
  {
    name: 'calendar-unit',
    examples: [
      ['It rained last week.', 'last week', '2026-W11'],
      ['It opens next year.', 'next year', '2027'],
    ],
    resolve: (tree, context) =>
      tree.operation === 'unit' && tree.pointer.from === 'publication'
        ? toDate(moveFrom(periodOf(tree.unit, context.published), tree.pointer))
        : null,
  },
  {
    name: 'weekend',
    examples: [
      ['The weekend was calm.', 'The weekend', '2026-W12-WE'],
      ['It will rain over the weekend.', 'the weekend', '2026-W12-WE'],
    ],
    resolve: (tree, context) =>
      tree.operation === 'unit' && tree.unit === 'weekend' && tree.isBare
        ? toDate(findWeekend(context))
        : null,
  },
  {
    name: 'running-unit',
    examples: [['Prices rose over the year.', 'the year', '2026']],
    resolve: (tree, context) => {
      if (tree.operation !== 'unit' || !tree.isBare) return null
      return toDate(periodOf(tree.unit, context.findNearMention(tree.unit)?.start ?? context.published))
    },
  },
  {
    name: 'mentioned-unit',
    examples: [['They met on 4 May 2019 and left the next day.', 'the next day', '2019-05-05']],
    resolve: (tree, context) =>
      tree.operation === 'unit' ? toDate(moveFrom(toMentioned(tree.unit, context), tree.pointer)) : null,
  },
  {
    name: 'distance',
    examples: [
      ['He died three days ago.', 'three days ago', '2026-03-19'],
      ['It closed two years ago.', 'two years ago', '2024'],
      ['It closed a week ago today.', 'a week ago today', '2026-03-15'],
      ['It closed two years ago this month.', 'two years ago this month', '2024-03'],
    ],
    resolve: (tree, context) => {
      if (tree.operation !== 'away' || tree.n === null) return null
      if (isShort(tree.unit)) return toUnresolved('DURATION', toLengthValue(tree.unit, tree.n))
      const named = tree.of ? context.resolve(tree.of)?.period : null
      if (tree.of && !named) return null
      const running = named && toRunning(tree.of, named, context.published)
      if (running)
        return toDate(
          periodOf(running.unit, shiftDay(running.start, tree.n * tree.pointer.offset, tree.unit)),
        )
      const origin =
        named ??
        (tree.pointer.from === 'publication'
          ? periodOf('day', context.published)
          : toMentioned(toGrain(tree.unit), context))
      return toDate(moveAway(origin, tree.unit, tree.n * tree.pointer.offset))
    },
  },
  {
    name: 'vague-distance',
    examples: [['He left several years ago.', 'several years ago', 'PAST_REF']],
    resolve: (tree) =>
      tree.operation === 'away'
        ? toUnresolved('DATE', tree.pointer.offset < 0 ? 'PAST_REF' : 'FUTURE_REF')
        : null,
  },
  {
    name: 'stretch',
    examples: [
      ['It has rained in recent weeks.', 'recent weeks', 'PXW'],
      ['It rained over the past two months.', 'the past two months', 'P2M'],
    ],
    resolve: (tree, { published }) =>
      tree.operation === 'length' && tree.side !== null ? resolveStretch(tree, tree.side, published) : null,
  },
]

function moveFrom(period: Period, { offset }: Pointer): Period {
  return offset === 0 ? period : movePeriod(period, offset)
}

/** The weekend going on, else the last one, or the coming one where the clause looks ahead. */
function findWeekend({ published, findDirection }: ResolveContext): Period {
  const weekend = periodOf('weekend', published)
  if (weekend.start <= published) return weekend
  // on a Monday or Tuesday nobody calls the coming one “the weekend”
  if (weekdayOf(published) <= 2) return movePeriod(weekend, -1)
  return findDirection() === 'future' ? weekend : movePeriod(weekend, -1)
}

function toMentioned(unit: Unit, { findMention, published }: ResolveContext): Period {
  return periodOf(unit, findMention(unit)?.start ?? published)
}

/** “A year ago today”, “a year ago this week”: as fine as what is told, counted from the day itself. */
function toRunning(
  of: TemporalTree | null,
  named: Period,
  published: string,
): Pick<Period, 'unit' | 'start'> | null {
  if (of?.operation === 'day') return named
  return of?.operation === 'unit' ? { unit: named.unit, start: published } : null
}

/** Hours and minutes away have no day of their own. */
function isShort(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

/** Distances are as fine as their unit: three days ago is a day, two years ago a year. */
function toGrain(unit: Unit): Unit {
  if (isShort(unit) || unit === 'night') return 'day'
  if (unit === 'fortnight' || unit === 'weekend') return 'week'
  return unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : unit
}

function moveAway({ start }: Period, unit: Unit, amount: number): Period {
  const isWhole = Number.isInteger(amount) || unit === 'decade' || unit === 'century' || unit === 'millennium'
  const grain = isWhole ? toGrain(unit) : unit === 'year' ? 'month' : 'day'
  return periodOf(grain, shiftDay(start, amount, unit))
}

/** How many units a stretch without a count goes back or on. */
const USUAL: Partial<Record<Unit, number>> = { day: 4, week: 4, month: 6, quarter: 4, year: 5, decade: 3 }

function resolveStretch(
  { unit: told, n, isApproximate }: Extract<TemporalTree, { operation: 'length' }>,
  side: 'past' | 'coming',
  published: string,
) {
  const value = toLengthValue(told, n)
  const unit = told === 'season' ? 'year' : told
  const amount = n ?? USUAL[unit] ?? 1
  const [days, grain]: readonly [number, Unit] = isShort(unit)
    ? [Math.ceil(amount / 24), 'day']
    : [amount, unit]
  const day = shiftDay(published, side === 'past' ? -days : days, grain)
  const isFuzzy = n === null || isApproximate
  const precision = n === null ? 'fuzzy' : 'range'
  const when =
    side === 'past'
      ? toStretch(day, published, precision, null, { start: isFuzzy, end: false })
      : toStretch(published, day, precision, null, { start: false, end: isFuzzy })
  return { type: 'DURATION' as const, value, mod: null, when, period: null }
}
