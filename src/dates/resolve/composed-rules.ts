import { movePeriod, type Period, periodOf, shiftDay, toDay, weekdayOf } from '../calendar.ts'
import type { Modifier, Part, TemporalTree } from '../../language/temporal-tree.ts'
import type { When } from '../when.ts'
import { type Resolution, type ResolutionRule, type ResolveContext, toDate } from './resolution.ts'
import { CLOCK_RULE } from './clock-rule.ts'
import { toDayPeriod } from './to-period.ts'
import { toPart, toStretch, toWhen } from './to-when.ts'
import { toTimexValue } from './to-timex-value.ts'

/** Trees that hold others. */
export const COMPOSED_RULES: readonly ResolutionRule[] = [
  {
    id: 'earlier-or-later',
    says: '“Earlier this month” ends the day before publication, and “later this month” begins the day after.',
    weight: 0.93,
    examples: [['Earlier this month they met.', 'Earlier this month', '2026-03']],
    resolve: (tree, context) => {
      if (tree.operation !== 'modified' || !tree.isBounded) return null
      const of = context.resolve(tree.of)
      if (!of?.period) return of
      const isTold = tree.of.operation === 'unit' && tree.of.pointer.from === 'mention'
      const bound = isTold ? (context.findMention('day')?.start ?? null) : context.published
      return { ...of, mod: tree.mod, when: toBounded(of.period, tree.mod, bound) }
    },
  },
  {
    id: 'part-of-period',
    says: 'Early, middle or late means the first, second or last third of the time named.',
    weight: 0.88,
    examples: [
      ['They met in early March.', 'early March', '2026-03'],
      ['It took about two weeks.', 'two weeks', 'P2W'],
    ],
    resolve: (tree, context) => {
      if (tree.operation !== 'modified') return null
      const of = toGoneBy(tree, context.resolve(tree.of), context)
      if (!of) return null
      const when = of.period && tree.of.operation !== 'clock' ? toPart(of.period, tree.mod) : of.when
      return { ...of, mod: tree.mod, when: when && { ...when, mod: tree.mod } }
    },
  },
  CLOCK_RULE,
  {
    id: 'placed',
    says: 'A day, month or quarter within the time named with it.',
    weight: 0.9,
    examples: [
      ['It rose in the third quarter of last year.', 'the third quarter of last year', '2025-Q3'],
      ['The ship sailed on the 27th ult. for the isles.', 'the 27th ult', '2026-02-27'],
    ],
    resolve: (tree, context) => {
      if (tree.operation !== 'placed') return null
      const of = context.resolve(tree.of)?.period
      if (!of) return null
      const { weekday, month, day } = tree.fields
      if (of.unit === 'month' && month === undefined && day !== undefined)
        return toDate(toDayPeriod(toDay(Number(of.start.slice(0, 4)), Number(of.start.slice(5, 7)), day)))
      if (of.unit === 'week' && weekday)
        return toDate(periodOf('day', shiftDay(of.start, weekday - 1, 'day')))
      const fields = { ...tree.fields, year: Number(of.start.slice(0, 4)) }
      return context.resolve({ operation: 'calendar', fields, pointer: null })
    },
  },
  {
    id: 'part-counted',
    says: 'Counted off within the time named with it: the first week of May.',
    weight: 0.8,
    examples: [['It opened in the first week of May 2019.', 'the first week of May 2019', '2019-W18']],
    resolve: (tree, context) => {
      if (tree.operation !== 'within') return null
      const of = context.resolve(tree.of)?.period
      return of ? toDate(findPart(tree.part, of)) : null
    },
  },
  {
    id: 'unit-around',
    says: 'The week or month around the day named with it.',
    weight: 0.9,
    examples: [['It falls in the week of May 6, 2019.', 'the week of May 6, 2019', '2019-W19']],
    resolve: (tree, context) => {
      if (tree.operation !== 'containing') return null
      const of = context.resolve(tree.of)?.period
      return of ? toDate(periodOf(tree.unit, of.start)) : null
    },
  },
  {
    id: 'range',
    says: 'It runs from the first of the two dates to the second.',
    weight: 0.93,
    examples: [['He led it in 2014–16.', '2014–16', '2014/2016']],
    resolve: (tree, context) => {
      if (tree.operation !== 'range') return null
      const to = context.resolve(tree.to)?.period
      const from = context.resolve(tree.from)?.period
      if (!from || !to || from.start > to.end) return null
      const when = toStretch(from.start, to.end, 'range', null)
      return { type: 'DATE', value: `${toTimexValue(from)}/${toTimexValue(to)}`, mod: null, when, period: to }
    },
  },
]

/** “Attendance sank by the end of the year”, told in March: the year before. */
function toGoneBy(
  tree: Extract<TemporalTree, { operation: 'modified' }>,
  of: Resolution | null,
  { published, findDirection, findNearMention }: ResolveContext,
): Resolution | null {
  const isRunning = tree.of.operation === 'unit' && tree.of.isBare && tree.mod === 'END'
  if (!of?.period || !isRunning || findNearMention('year')) return of
  const { start } = toPart(of.period, tree.mod)
  if (start === null || start <= published || findDirection() !== 'past') return of
  const before = toDate(movePeriod(of.period, -1))
  return before && { ...of, ...before }
}

/** “Earlier this month” ends the day before publication, “later this month” begins the day after. */
function toBounded(period: Period, mod: Modifier, bound: string | null): When {
  const isRunning = bound !== null && period.start <= bound && bound <= period.end
  if (!isRunning || period.unit === 'day') return toPart(period, mod)
  const [from, to] =
    mod === 'START' ? [period.start, shiftDay(bound, -1, 'day')] : [shiftDay(bound, 1, 'day'), period.end]
  const { precision } = toWhen(period)
  return from > to ? toStretch(bound, bound, precision, mod) : toStretch(from, to, precision, mod)
}

function findPart({ unit, nth, weekday }: Part, of: Period): Period | null {
  if (weekday !== null) {
    const day =
      nth > 0
        ? shiftDay(of.start, ((weekday - weekdayOf(of.start) + 7) % 7) + (nth - 1) * 7, 'day')
        : shiftDay(of.end, -((weekdayOf(of.end) - weekday + 7) % 7), 'day')
    return inside(periodOf('day', day), of)
  }
  const anchor = nth > 0 ? shiftDay(of.start, nth - 1, unit) : shiftDay(of.end, nth + 1, unit)
  return inside(periodOf(unit, anchor), of)
}

function inside(part: Period, of: Period): Period | null {
  return toTimexValue(part) !== toTimexValue(of) && part.start <= of.end && part.end >= of.start ? part : null
}
