import { type Period, periodOf, shiftDay } from '../calendar.ts'
import { type ResolutionRule, toDate, toUnresolved } from './resolution.ts'
import { toMentioned } from './to-period.ts'
import { toStretch, toWhen } from './to-when.ts'
import type { TemporalTree, Unit } from '../../language/temporal-tree.ts'
import { toLengthValue } from '../../language/to-length-value.ts'

/** Dates told by their distance from publication, from the date last mentioned, or from a date named beside them. */
export const DISTANCE_RULES: readonly ResolutionRule[] = [
  {
    id: 'distance',
    says: 'Counted back or on from publication, or from the date the article named before.',
    weight: 0.75,
    examples: [
      ['He died three days ago.', 'three days ago', '2026-03-19'],
      ['It closed two years ago.', 'two years ago', '2024'],
      ['It closed a week ago today.', 'a week ago today', '2026-03-15'],
      ['It will close a week from Tuesday.', 'a week from Tuesday', '2026-03-31'],
      ['It will close a month from today.', 'a month from today', '2026-04-22'],
      ['It closed two years ago this month.', 'two years ago this month', '2024-03'],
      ['It died out 30,000 years ago.', '30,000 years ago', 'PAST_REF'],
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
      if (tree.n * (YEARS_PER[tree.unit] ?? 0) >= DEEP)
        return toUnresolved('DATE', tree.pointer.offset < 0 ? 'PAST_REF' : 'FUTURE_REF')
      const origin =
        named ??
        (tree.pointer.from === 'publication'
          ? periodOf('day', context.published)
          : toMentioned(toGrain(tree.unit), context))
      const amount = tree.n * tree.pointer.offset
      if (tree.isToDay && origin.unit === 'day')
        return toDate(periodOf('day', shiftDay(origin.start, amount, tree.unit)))
      return toDate(moveAway(origin, tree.unit, amount))
    },
  },
  {
    id: 'vague-distance',
    says: 'Long ago or far off, but not how far: it cannot be placed.',
    examples: [['He left several years ago.', 'several years ago', 'PAST_REF']],
    resolve: (tree) =>
      tree.operation === 'away'
        ? toUnresolved('DATE', tree.pointer.offset < 0 ? 'PAST_REF' : 'FUTURE_REF')
        : null,
  },
  {
    id: 'in-so-long',
    says: 'How long it is still to take, counted on from publication.',
    examples: [
      ['The bridge will reopen in two weeks.', 'two weeks', 'P2W'],
      ['The bridge will reopen in three days.', 'three days', 'P3D'],
    ],
    resolve: (tree, { published, isPointAhead }) => {
      if (tree.operation !== 'length' || tree.side !== null || tree.n === null || tree.upTo !== undefined)
        return null
      if (isShort(tree.unit) || !isPointAhead()) return null
      const when = toWhen(moveAway(periodOf('day', published), tree.unit, tree.n))
      return { type: 'DURATION', value: toLengthValue(tree.unit, tree.n), mod: null, when, period: null }
    },
  },
  {
    id: 'stretch',
    says: 'A stretch that ends or begins with publication.',
    weight: 0.78,
    examples: [
      ['It has rained in recent weeks.', 'recent weeks', 'PXW'],
      ['It rained over the past two months.', 'the past two months', 'P2M'],
    ],
    resolve: (tree, { published }) =>
      tree.operation === 'length' && tree.side !== null ? resolveStretch(tree, tree.side, published) : null,
  },
]

/** So many years away are a round count, and name no year. */
const DEEP = 1000
const YEARS_PER: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 }

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
