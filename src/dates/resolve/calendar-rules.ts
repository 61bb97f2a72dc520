import type { CalendarFields } from '../../language/temporal-tree.ts'
import { type Period, toDay } from '../calendar.ts'
import { toDayPeriod, toPeriod } from './to-period.ts'
import { resolveDayOfMonth, resolveMonthDay } from './resolve-day.ts'
import { resolveHoliday } from './resolve-holiday.ts'
import { resolveDecade, resolveMonth, resolvePartOfYear, resolveWeekday } from './resolve-named-period.ts'
import {
  type CalendarResolver,
  type ResolutionRule,
  type ResolveContext,
  toDate,
  toUnresolved,
} from './resolution.ts'

/** Dates of the calendar, from those that say all to those that leave the most to be resolved. */
export const CALENDAR_RULES: readonly ResolutionRule[] = [
  toRule(
    {
      id: 'full-date',
      says: 'Day, month and year are written out.',
      weight: 0.98,
      examples: [['It opened on 4 May 2019.', '4 May 2019', '2019-05-04']],
    },
    ({ year, month, day }) => (year && month && day ? toDayPeriod(toDay(year, month, day)) : null),
  ),
  {
    id: 'holiday',
    says: 'A holiday is the one nearest to publication, unless its year is named.',
    weight: 0.8,
    examples: [
      ['It closed on Christmas Day.', 'Christmas Day', '2025-12-25'],
      ['It closed last Easter.', 'last Easter', '2025-04-20'],
      ['It will close next Easter.', 'next Easter', '2026-04-05'],
      ['It closed for Ramadan.', 'Ramadan', 'XXXX'],
    ],
    resolve: (tree, context) => {
      if (tree.operation !== 'calendar' || tree.fields.holiday === undefined) return null
      const period = resolveHoliday(tree.fields, tree.pointer, context)
      return period ? toDate(period) : toUnresolved('DATE', String(tree.fields.year ?? 'XXXX'))
    },
  },
  toRule(
    {
      id: 'month-day',
      says: 'A day without a year is the nearest one: before publication with a past verb, after it with a future one.',
      weight: 0.97,
      examples: [['The fair opens on April 3.', 'April 3', '2026-04-03']],
    },
    resolveMonthDay,
  ),
  toRule(
    {
      id: 'month-year',
      says: 'Month and year are written out.',
      weight: 0.98,
      examples: [['It began in May 2019.', 'May 2019', '2019-05']],
    },
    ({ year, month, day }) => (year && month && day === undefined ? toPeriod('month', year, month) : null),
  ),
  toRule(
    {
      id: 'month',
      says: 'A month without a year is the nearest one: before publication with a past verb, after it with a future one.',
      weight: { usual: 0.94, past: 0.92, unsaid: 0.85 },
      examples: [
        ['The bridge opened in March.', 'March', '2026-03'],
        ['The bridge will open in February.', 'February', '2027-02'],
        ['It closed last March.', 'last March', '2025-03'],
      ],
    },
    resolveMonth,
  ),
  toRule(
    {
      id: 'weekday',
      says: 'A weekday alone is the last one before publication with a past verb, and the next one after it with a future verb.',
      weight: { usual: 0.98, past: 0.94, closest: 0.92, future: 0.78, unsaid: 0.8 },
      examples: [
        ['They met on Friday.', 'Friday', '2026-03-20'],
        ['They will meet on Friday.', 'Friday', '2026-03-27'],
        ['They met on 4 May 2019 and on the following Friday.', 'the following Friday', '2019-05-10'],
      ],
    },
    resolveWeekday,
  ),
  toRule(
    {
      id: 'day-of-month',
      says: 'A day of the month is the nearest one that the verb allows.',
      weight: 0.75,
      examples: [['They met on Friday the 13th.', 'Friday the 13th', '2026-03-13']],
    },
    resolveDayOfMonth,
  ),
  toRule(
    {
      id: 'part-of-year',
      says: 'A quarter, half or season without a year is the nearest one that the verb allows.',
      weight: { usual: 0.96, past: 0.9, future: 0.7 },
      examples: [
        ['Profit fell in the third quarter.', 'the third quarter', '2025-Q3'],
        ['They met last summer.', 'last summer', '2025-SU'],
      ],
    },
    resolvePartOfYear,
  ),
  toRule(
    {
      id: 'year',
      says: 'The year is written out.',
      weight: 0.95,
      examples: [['It closed in 1989.', '1989', '1989']],
    },
    ({ year, month }) => (year && month === undefined ? toPeriod('year', year, 1) : null),
  ),
  toRule(
    {
      id: 'decade',
      says: 'A decade is the one its century makes nearest.',
      weight: 0.92,
      examples: [['It was built in the 1950s.', 'the 1950s', '195']],
    },
    resolveDecade,
  ),
  toRule(
    {
      id: 'century',
      says: 'The century is written out.',
      weight: 0.92,
      examples: [['It was built in the 18th century.', 'the 18th century', '17']],
    },
    ({ century }) => (century ? toPeriod('century', (century - 1) * 100, 1) : null),
  ),
]

/** “The following Friday” counts from a day, “the following August” from whatever was told last. */
function findOrigin({ weekday, day }: CalendarFields, { findMention }: ResolveContext): Period | null {
  return findMention(weekday === undefined && day === undefined ? 'year' : 'day')
}

/** “The following Friday” counts from the date last mentioned instead of publication. */
function toRule(rule: Omit<ResolutionRule, 'resolve'>, resolveFields: CalendarResolver): ResolutionRule {
  return {
    ...rule,
    resolve: (tree, context) => {
      if (tree.operation !== 'calendar') return null
      const origin = tree.pointer?.from === 'mention' ? findOrigin(tree.fields, context) : null
      const isAfter = (tree.pointer?.offset ?? 0) > 0
      const published = (isAfter ? origin?.end : origin?.start) ?? context.published
      return toDate(resolveFields(tree.fields, tree.pointer?.offset ?? null, { ...context, published }))
    },
  }
}
