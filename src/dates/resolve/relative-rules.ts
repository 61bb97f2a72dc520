import { type Period, movePeriod, periodOf, shiftDay, weekdayOf } from '../calendar.ts'
import { type ResolutionRule, type ResolveContext, toDate, toUnresolved } from './resolution.ts'
import { toMentioned } from './to-period.ts'
import type { Pointer } from '../../language/temporal-tree.ts'

/** Dates told by their place beside publication, or beside the date last mentioned. */
export const RELATIVE_RULES: readonly ResolutionRule[] = [
  {
    id: 'today',
    says: 'Counted in days from publication: yesterday is the day before it.',
    weight: 0.95,
    examples: [['He left yesterday.', 'yesterday', '2026-03-21']],
    resolve: (tree, { published }) =>
      tree.operation === 'day' ? toDate(periodOf('day', shiftDay(published, tree.offset, 'day'))) : null,
  },
  {
    id: 'sporting-season',
    says: 'A season of sport, whose days differ from game to game: no date.',
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
    id: 'calendar-unit',
    says: 'Counted in weeks, months or years of the calendar from publication: last week is the week before it.',
    weight: 0.9,
    examples: [
      ['It rained last week.', 'last week', '2026-W11'],
      ['It opens next year.', 'next year', '2027'],
      ['They met in 2019. They won the next year.', 'the next year', '2020'],
      ['They have been here this weekend.', 'this weekend', '2026-W12-WE'],
    ],
    resolve: (tree, context) => {
      if (tree.operation !== 'unit' || tree.pointer.from !== 'publication') return null
      const told = tree.isTold ? context.findMention(tree.unit) : null
      if (told && told.end < context.published && context.findDirection() === 'past')
        return toDate(moveFrom(periodOf(tree.unit, told.start), tree.pointer))
      const period = moveFrom(periodOf(tree.unit, context.published), tree.pointer)
      // “This weekend they hosted growers”, on a Monday
      const isBehind = period.start > context.published && tree.pointer.offset === 0
      return toDate(isBehind && context.findDirection() === 'past' ? movePeriod(period, -1) : period)
    },
  },
  {
    id: 'weekend',
    says: 'The weekend under way, else the last one, or the coming one with a future verb.',
    weight: 0.7,
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
    id: 'running-unit',
    says: 'The month or year the sentence has just named, else the one of publication.',
    weight: 0.75,
    examples: [['Prices rose over the year.', 'the year', '2026']],
    resolve: (tree, context) => {
      if (tree.operation !== 'unit' || !tree.isBare) return null
      return toDate(periodOf(tree.unit, context.findNearMention(tree.unit)?.start ?? context.published))
    },
  },
  {
    id: 'mentioned-unit',
    says: 'Counted from the date the article named before: the next day is the day after that one.',
    weight: 0.65,
    examples: [['They met on 4 May 2019 and left the next day.', 'the next day', '2019-05-05']],
    resolve: (tree, context) =>
      tree.operation === 'unit' ? toDate(moveFrom(toMentioned(tree.unit, context), tree.pointer)) : null,
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
