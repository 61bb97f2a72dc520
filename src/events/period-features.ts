import type { EventRule } from './event-rule.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { isStatistic } from './is-statistic.ts'

const ANCHORED = /^(?:ending|beginning|starting)$/

export type PeriodFeatureId = 'statistic' | 'stretch'

/** What a date says the time of that is rather no event: figures, comparisons and other dates. */
export const PERIOD_FEATURES: readonly EventRule<PeriodFeatureId, JudgedCandidate>[] = [
  {
    id: 'statistic',
    says: 'A figure for a period is measured, it does not happen.',
    examples: ['Sales rose 4 percent in January.', 'The firm earned $3 million in 2025.'],
    counterexamples: [
      'The firm closed its mill in January.',
      'The river rose on Monday.',
      'Shares of the firm fell 4 percent on Monday.',
    ],
    holds: (candidate) => isStatistic(candidate),
  },
  {
    id: 'stretch',
    says: 'A stretch of time that nobody counts, or that does not end today, dates only what a noun names.',
    examples: [
      'Visitors have broken several benches in recent years.',
      'They will clear the quays over the next 18 months.',
    ],
    counterexamples: [
      'A surge of visitors in recent weeks has worried the town.',
      'The fleet has shrunk over the past three months.',
    ],
    holds: ({ expression, when, noun, endToken, published, read }) =>
      noun === null &&
      expression.type === 'DURATION' &&
      !ANCHORED.test(read.tokens[endToken]?.lower ?? '') &&
      (when.precision === 'fuzzy' || (when.precision === 'range' && when.end !== published)),
  },
]
