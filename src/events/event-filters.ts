import type { Token } from '../text/token.ts'
import type { Candidate } from './happening-candidate.ts'
import { isAttribution } from './is-attribution.ts'
import { isNewsOrOccasion } from './is-news.ts'
import { isStatistic } from './is-statistic.ts'
import type { EventFilter } from './place-filters.ts'
import { STATE_VERBS, WISH_VERBS } from './words/event-verbs.ts'

/** A candidate with what decides whether saying something is news. */
export interface JudgedCandidate extends Candidate {
  readonly published: string
  /** The sentence tells what the headline tells. */
  readonly isLead: boolean
}

/** What a date is attached to may rule it out as well. In order: the first one names the reason. */
export const EVENT_FILTERS: readonly EventFilter<JudgedCandidate>[] = [
  {
    name: 'no-event',
    reason: 'The date stands with no verb and no noun that names something happening.',
    examples: { drops: ['She read Monday’s edition.'], keeps: ['She read of Monday’s explosion.'] },
    drops: ({ verb, noun }) => verb === null && noun === null,
  },
  {
    name: 'question',
    reason: 'A question states nothing.',
    examples: { drops: ['Did the council vote on Monday?'], keeps: ['The council voted on Monday.'] },
    drops: ({ read: { tokens, sentence } }) => tokens[sentence.endToken - 1]?.text === '?',
  },
  {
    name: 'condition',
    reason: 'What stands under if, unless or whether may never happen.',
    examples: {
      drops: [
        'If the council votes on Monday, the bridge is saved.',
        'She asked whether he resigned on Monday.',
      ],
      keeps: ['When the council voted on Monday, the bridge was saved.'],
    },
    drops: ({ clause }) => /^(?:if|unless|whether|lest)$/.test(clause.opener),
  },
  {
    name: 'counterfactual',
    reason: 'What would, should or could have happened did not.',
    examples: {
      drops: ['The council would have voted on Monday.'],
      keeps: ['The council will have voted by Monday.'],
    },
    drops: ({ verb }) =>
      verb?.perfect === true && /^(?:would|should|could|might|must|ought)$/.test(verb.modal ?? ''),
  },
  {
    name: 'negated',
    reason: 'What did not happen is no event; a noun in the date’s own phrase stays one.',
    examples: {
      drops: ['The council did not vote on Monday.', 'No vote was held on Monday.'],
      keeps: ['Monday’s vote did not save the bridge.'],
    },
    drops: ({ verb, main, clause, isBeforeNoun, read: { tokens } }) =>
      !isBeforeNoun &&
      (verb?.negated === true ||
        (main !== null && main === clause.verb && main.negated) ||
        /^(?:no|none|nobody|neither|nor)$/.test(tokens[clause.bodyToken]?.lower ?? '')),
  },
  {
    name: 'attribution',
    reason:
      'A date with said, told or reported dates the saying, unless saying it is the news or an occasion is named.',
    examples: {
      drops: [
        'The bridge is safe, the mayor said on Monday.',
        'The mayor told reporters on Monday that the bridge is safe.',
      ],
      keeps: [
        'In a speech on Monday, the mayor said the bridge is safe.',
        'The mayor announced on Monday that she would resign.',
        'The Harbour Times reported on Monday that the bridge is safe.',
        'The mayor asked the county on Monday to lend it the money.',
      ],
    },
    drops: (candidate) => isAttribution(candidate) && !isNewsOrOccasion(candidate),
  },
  {
    name: 'state',
    reason: 'What was so for a while did not happen on its date.',
    examples: {
      drops: ['The bridge was old in 2019.', 'She lived in Norport in 2019.'],
      keeps: ['The bridge was closed in 2019.', 'There was an explosion in 2019.'],
    },
    drops: ({ verb, noun }) => noun === null && verb !== null && !verb.passive && STATE_VERBS.has(verb.lemma),
  },
  {
    name: 'unfulfilled',
    reason: 'A wish or an attempt for a day gone by leaves open whether anything came of it.',
    examples: {
      drops: ['She had hoped to finish on 2 March.'],
      keeps: ['She agreed to resign on 2 March.', 'She hopes to finish next month.'],
    },
    drops: ({ verb, main, when, published }) =>
      verb?.tense === 'infinitive' &&
      main !== null &&
      WISH_VERBS.has(main.lemma) &&
      (when.end ?? when.start ?? '') <= published,
  },
  {
    name: 'statistic',
    reason: 'A figure for a period is measured, it does not happen.',
    examples: {
      drops: ['Sales rose 4 percent in January.', 'The firm earned $3 million in 2025.'],
      keeps: ['The firm closed its mill in January.', 'The river rose on Monday.'],
    },
    drops: (candidate) => isStatistic(candidate),
  },
  {
    name: 'since',
    reason:
      'The largest or the first since a year tells of no event in that year, nor does a noun phrase since then.',
    examples: {
      drops: [
        'It was the largest exhibition since 1990.',
        'The flood was the worst to reach Norport since 1990.',
      ],
      keeps: ['The council has closed three mills since 2019.'],
    },
    drops: ({ expression, noun, verb, isBeforeNoun, firstToken, read: { tokens, sentence } }) =>
      /^since\b/i.test(expression.words) &&
      !isBeforeNoun &&
      (noun !== null ||
        (verb?.tense === 'present' && !verb.perfect) ||
        hasSuperlative(tokens, Math.max(sentence.firstToken, firstToken - 10), firstToken)),
  },
  {
    name: 'own-year',
    reason: 'The year of publication in front of a noun tells which one is meant, not when it was.',
    examples: {
      drops: ['She spoke of the 2026 election.'],
      keeps: ['She spoke of the 2022 election.', 'The election was held in January 2026.'],
    },
    drops: ({ isBeforeNoun, when, published }) =>
      isBeforeNoun && when.precision === 'year' && when.start?.slice(0, 4) === published.slice(0, 4),
  },
  {
    name: 'of-a-thing',
    reason: 'A date behind “of” and a noun that is no event belongs to that noun.',
    examples: {
      drops: ['She spoke about the mood of the 1960s.'],
      keeps: ['She spoke about the strikes of the 1960s.'],
    },
    drops: ({ noun, isBeforeNoun, innerToken, read: { tokens } }) =>
      !isBeforeNoun && tokens[innerToken - 1]?.lower === 'of' && noun !== innerToken - 2,
  },
  {
    name: 'anchor',
    reason: 'The first or last day of a stretch is told with the stretch: “for three days ending Friday”.',
    examples: { drops: [], keeps: ['The fair ran for three days ending 20 March.'] },
    drops: ({ verb, read: { tokens } }) =>
      verb?.tense === 'gerund' &&
      /^(?:end|begin|start)$/.test(verb.lemma) &&
      STRETCH_UNIT.test(tokens[verb.firstToken - 1]?.lower ?? ''),
  },
  {
    name: 'stretch',
    reason: 'A stretch of time with no day in it dates only what a noun names.',
    examples: {
      drops: ['Visitors have broken several benches in recent years.'],
      keeps: ['A surge of visitors in recent weeks has worried the town.'],
    },
    drops: ({ expression, when, noun, endToken, read }) =>
      noun === null &&
      expression.type === 'DURATION' &&
      !ANCHORED.test(read.tokens[endToken]?.lower ?? '') &&
      (when.precision === 'fuzzy' || when.precision === 'range'),
  },
]

const STRETCH_UNIT = /^(?:hour|day|week|month|year|weekend)s?$/
const ANCHORED = /^(?:ending|beginning|starting)$/
const SUPERLATIVE = /^(?:first|most|least|worst|best|only|record|\p{L}{3,}est)$/u

function hasSuperlative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SUPERLATIVE.test(tokens[at]?.lower ?? '')) return true
  return false
}
