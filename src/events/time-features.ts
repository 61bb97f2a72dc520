import type { Precision } from '../dates/when.ts'
import type { EventRule } from './event-rule.ts'
import type { ToldCandidate } from './happening-candidate.ts'

export type TimeFeatureId =
  | 'week-or-month'
  | 'season-or-quarter'
  | 'year'
  | 'decade'
  | 'range'
  | 'fuzzy'
  | 'open'
  | 'length'
  | 'ahead'
  | 'far-off'
  | 'unsure-date'
  | 'today'
  | 'lead'
  | 'carried'
  | 'early'
  | 'other-date'

const SURE = 0.8
/** A year farther off than this is background, in years. */
const FAR_OFF = 25
/** How many of an article's sentences are its beginning. */
const BEGINNING = 6

const isOf = (precisions: readonly Precision[]) => (candidate: ToldCandidate) =>
  precisions.includes(candidate.when.precision)

/** How finely, how surely and how far from publication a date places something, and where the article gives it. */
export const TIME_FEATURES: readonly EventRule<TimeFeatureId, ToldCandidate>[] = [
  {
    id: 'week-or-month',
    says: 'The date is a week or a month.',
    examples: ['The council closed the bridge last month.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: isOf(['week', 'month']),
  },
  {
    id: 'season-or-quarter',
    says: 'The date is a season, a quarter or half a year.',
    examples: ['The council closed the bridge last summer.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: isOf(['season', 'quarter', 'half']),
  },
  {
    id: 'year',
    says: 'The date is a year.',
    examples: ['The council closed the bridge in 2019.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: isOf(['year']),
  },
  {
    id: 'decade',
    says: 'The date is a decade or a century.',
    examples: ['The mill burned down twice in the 1960s.'],
    counterexamples: ['The mill burned down in 1965.'],
    holds: isOf(['decade', 'century']),
  },
  {
    id: 'range',
    says: 'The date is a stretch with two ends.',
    examples: ['The council met from Monday to Wednesday.'],
    counterexamples: ['The council met on Monday.'],
    holds: isOf(['range']),
  },
  {
    id: 'fuzzy',
    says: 'The words of time are vague.',
    examples: ['A surge of visitors in recent weeks has worried the town.'],
    counterexamples: ['The council met on Monday.'],
    holds: isOf(['fuzzy']),
  },
  {
    id: 'open',
    says: 'One end of the stretch is open.',
    examples: ['The board has failed to elect a chair since October.'],
    counterexamples: ['The board elected a chair in October.'],
    holds: ({ when }) => when.start === null || when.end === null,
  },
  {
    id: 'length',
    says: 'The words say how long.',
    examples: ['The fleet has shrunk over the past three months.'],
    counterexamples: ['The fleet has shrunk since Monday.'],
    holds: ({ expression }) => expression.type === 'DURATION',
  },
  {
    id: 'ahead',
    says: 'It lies ahead of publication.',
    examples: ['The council will meet on 4 May.'],
    counterexamples: ['The council met on Monday.'],
    holds: ({ when, published }) => (when.start ?? when.end ?? '') > published,
  },
  {
    id: 'far-off',
    says: 'The year lies far back.',
    examples: ['The mill burned down in 1965.'],
    counterexamples: ['The mill burned down in 2019.'],
    holds: ({ when, published }) =>
      Number(published.slice(0, 4)) - Number((when.start ?? when.end ?? '').slice(0, 4)) > FAR_OFF,
  },
  {
    id: 'unsure-date',
    says: 'The day itself is read with less certainty.',
    examples: ['The council closed the bridge two years ago.'],
    counterexamples: ['The council closed the bridge on 20 March 2026.'],
    holds: ({ expression }) => expression.confidence < SURE,
  },
  {
    id: 'today',
    says: '“Today” may mean these days.',
    examples: ['Few crews row today.'],
    counterexamples: ['Few crews rowed on Monday.'],
    holds: ({ expression }) => /^(?:today|this year|now)$/i.test(expression.text),
  },
  {
    id: 'lead',
    says: 'The sentence tells what the headline tells.',
    examples: [],
    counterexamples: [],
    holds: ({ isLead }) => isLead,
  },
  {
    id: 'carried',
    says: 'The day is that of the sentence before.',
    examples: ['On Monday the mayor flew to Norport. There she met the county leader.'],
    counterexamples: ['On Monday the mayor flew to Norport.'],
    holds: ({ isCarried }) => isCarried,
  },
  {
    id: 'early',
    says: 'The article tells it at its beginning.',
    examples: ['The council closed the bridge on Monday.'],
    counterexamples: [
      'It rained. It rained. It rained. It rained. It rained. It rained. The council closed the bridge on Monday.',
    ],
    holds: ({ read }) => read.index < BEGINNING,
  },
  {
    id: 'other-date',
    says: 'The clause holds another date.',
    examples: ['The council met on Monday and on 4 May.'],
    counterexamples: ['The council met on Monday.'],
    holds: ({ hasOtherDate }) => hasOtherDate,
  },
]
