import type { ComparedYear } from '../../language/temporal-tree.ts'
import { movePeriod, type Period, periodOf } from '../calendar.ts'
import { toLengthValue } from '../../language/to-length-value.ts'
import { type ResolutionRule, type ResolveContext, toDate, toUnresolved } from './resolution.ts'
import { toPeriod } from './to-period.ts'

/** How reports on earnings point at quarters: the one they report, and the same one a year before. */
export const COMPARED_RULES: readonly ResolutionRule[] = [
  {
    id: 'year-on-year',
    says: 'A figure set beside another is compared with the same time a year before.',
    weight: 0.72,
    examples: [
      [
        'Third-quarter profit fell to $2 million from $3 million a year earlier.',
        'a year earlier',
        '2024-Q3',
      ],
      ['In the year-ago quarter the firm lost $2 million.', 'the year-ago quarter', '2024-Q4'],
      ['Sales fell from the same period last year.', 'the same period last year', '2025'],
    ],
    resolve: (tree, context) => {
      if (tree.operation === 'compared') return resolveCompared(tree, context)
      const isYearBefore =
        tree.operation === 'away' && tree.unit === 'year' && tree.n === 1 && tree.pointer.offset === -1
      const quarter = isYearBefore && context.hasFigures() ? context.findNamed('quarter') : null
      return quarter ? toComparison(movePeriod(quarter, -4)) : null
    },
  },
  {
    id: 'reported-quarter',
    says: 'A report on results speaks of the quarter that had just ended.',
    weight: 0.8,
    examples: [['Sales rose in the quarter.', 'the quarter', '2025-Q4']],
    resolve: (tree, context) => {
      const isBare = tree.operation === 'unit' && tree.unit === 'quarter' && tree.isBare
      return isBare ? toDate(findReported(context)) : null
    },
  },
]

function resolveCompared(
  {
    unit,
    n,
    nth,
    year,
  }: {
    readonly unit: Period['unit']
    readonly n: number
    readonly nth: number | null
    readonly year: ComparedYear
  },
  context: ResolveContext,
) {
  if (year === 'same') {
    const quarter = context.findNamed('quarter')
    return toComparison(
      quarter ? movePeriod(quarter, -4) : movePeriod(periodOf('year', context.published), -1),
    )
  }
  if (n !== 1) return toUnresolved('DURATION', toLengthValue(unit, n))
  const base = unit === 'quarter' ? findReported(context) : periodOf(unit, context.published)
  const named =
    nth === null ? base : (toPeriod('quarter', Number(base.start.slice(0, 4)), nth * 3 - 2) ?? base)
  if (year === 'latest') return toComparison(named)
  if (year === 'before') return toComparison(movePeriod(named, unit === 'quarter' ? -4 : -12))
  return toComparison(toPeriod(unit, year, Number(named.start.slice(5, 7))) ?? named)
}

/** What is only compared with is not what later words refer to. */
function toComparison(period: Period) {
  const date = toDate(period)
  return date && { ...date, period: null }
}

/** The quarter last named, else the last one that is over. */
function findReported({ findNamed, published }: ResolveContext): Period {
  return findNamed('quarter') ?? movePeriod(periodOf('quarter', published), -1)
}
