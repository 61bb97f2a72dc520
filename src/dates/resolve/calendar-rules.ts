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
  toRule('full-date', [['It opened on 4 May 2019.', '4 May 2019', '2019-05-04']], ({ year, month, day }) =>
    year && month && day ? toDayPeriod(toDay(year, month, day)) : null,
  ),
  {
    name: 'holiday',
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
  toRule('month-day', [['The fair opens on April 3.', 'April 3', '2026-04-03']], resolveMonthDay),
  toRule('month-year', [['It began in May 2019.', 'May 2019', '2019-05']], ({ year, month, day }) =>
    year && month && day === undefined ? toPeriod('month', year, month) : null,
  ),
  toRule(
    'month',
    [
      ['The bridge opened in March.', 'March', '2026-03'],
      ['The bridge will open in February.', 'February', '2027-02'],
      ['It closed last March.', 'last March', '2025-03'],
    ],
    resolveMonth,
  ),
  toRule(
    'weekday',
    [
      ['They met on Friday.', 'Friday', '2026-03-20'],
      ['They will meet on Friday.', 'Friday', '2026-03-27'],
      ['They met on 4 May 2019 and on the following Friday.', 'the following Friday', '2019-05-10'],
    ],
    resolveWeekday,
  ),
  toRule(
    'day-of-month',
    [['They met on Friday the 13th.', 'Friday the 13th', '2026-03-13']],
    resolveDayOfMonth,
  ),
  toRule(
    'part-of-year',
    [
      ['Profit fell in the third quarter.', 'the third quarter', '2025-Q3'],
      ['They met last summer.', 'last summer', '2025-SU'],
    ],
    resolvePartOfYear,
  ),
  toRule('year', [['It closed in 1989.', '1989', '1989']], ({ year, month }) =>
    year && month === undefined ? toPeriod('year', year, 1) : null,
  ),
  toRule('decade', [['It was built in the 1950s.', 'the 1950s', '195']], resolveDecade),
  toRule('century', [['It was built in the 18th century.', 'the 18th century', '17']], ({ century }) =>
    century ? toPeriod('century', (century - 1) * 100, 1) : null,
  ),
]

/** “The following Friday” counts from a day, “the following August” from whatever was told last. */
function findOrigin({ weekday, day }: CalendarFields, { findMention }: ResolveContext): Period | null {
  return findMention(weekday === undefined && day === undefined ? 'year' : 'day')
}

/** “The following Friday” counts from the date last mentioned instead of publication. */
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
      const origin = tree.pointer?.from === 'mention' ? findOrigin(tree.fields, context) : null
      const isAfter = (tree.pointer?.offset ?? 0) > 0
      const published = (isAfter ? origin?.end : origin?.start) ?? context.published
      return toDate(resolveFields(tree.fields, tree.pointer?.offset ?? null, { ...context, published }))
    },
  }
}
