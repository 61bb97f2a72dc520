import type { EventRule } from './event-rule.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { isPresence, isState } from './is-state.ts'

export type SenseFeatureId = 'verbless' | 'named-year' | 'long-state' | 'state'

/** What a date's verb, noun or own words mean that is rather no event. */
export const SENSE_FEATURES: readonly EventRule<SenseFeatureId, JudgedCandidate>[] = [
  {
    id: 'verbless',
    says: 'No verb and no noun near the date names something happening.',
    examples: ['An old quay in Norport, Monday.'],
    counterexamples: ['She read Monday’s edition.', 'The council met on Monday.'],
    holds: ({ verb, noun, isBeforeNoun }) => verb === null && noun === null && !isBeforeNoun,
  },
  {
    id: 'named-year',
    says: 'A year in front of a noun tells which one is meant rather than when it was.',
    examples: ['She spoke of the 2022 election.'],
    counterexamples: ['She spoke of Monday’s election.', 'The election was held in 2022.'],
    holds: ({ noun, isBeforeNoun, when }) => isBeforeNoun && noun !== null && when.precision === 'year',
  },
  {
    id: 'long-state',
    says: 'What was so for more than a day did not happen.',
    examples: ['The town had a bridge in 2019.'],
    counterexamples: ['The town had a bridge on Monday.', 'The bridge was closed in 2019.'],
    holds: (candidate) =>
      candidate.noun === null && isState(candidate) && !/^(?:day|time)$/.test(candidate.when.precision),
  },
  {
    id: 'state',
    says: 'What was so for a while did not happen on its date.',
    examples: ['The town had a bridge in 2019.', 'She lived in Norport in 2019.'],
    counterexamples: [
      'The bridge was closed in 2019.',
      'There was an explosion in 2019.',
      'She stood for mayor in 2019.',
      'The mayor was in Norport on Monday.',
      'The mayor was at the ministry’s headquarters on Monday.',
      'The crews had a falling out in June last year.',
      'The mayor had talks with the county on Monday.',
    ],
    holds: (candidate) => candidate.noun === null && isState(candidate) && !isPresence(candidate),
  },
]
