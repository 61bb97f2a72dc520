import type { Token } from '../text/token.ts'
import type { EventFilter } from './event-filter.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { isStatistic } from './is-statistic.ts'

const STRETCH_UNIT = /^(?:hour|day|week|month|year|weekend)s?$/
const ANCHORED = /^(?:ending|beginning|starting)$/
const PORTION =
  /^(?:most|much|part|parts|half|rest|remainder|all|hours|minutes|course|evening|morning|night|afternoon)$/
const SUPERLATIVE = /^(?:first|most|least|worst|best|only|record|\p{L}{3,}est)$/u

/** What a date says the time of that is no event: figures, comparisons, states and other dates. In order. */
export const PERIOD_FILTERS: readonly EventFilter<JudgedCandidate>[] = [
  {
    name: 'statistic',
    reason: 'A figure for a period is measured, it does not happen.',
    examples: {
      drops: ['Sales rose 4 percent in January.', 'The firm earned $3 million in 2025.'],
      keeps: [
        'The firm closed its mill in January.',
        'The river rose on Monday.',
        'Shares of the firm fell 4 percent on Monday.',
      ],
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
    name: 'age',
    reason: 'A century is no day of anything, nor is the decade that is going on.',
    examples: {
      drops: ['Much has changed this century.', 'The council has sold six quays this decade.'],
      keeps: ['The mill burned down twice in the 1960s.', 'The council has sold six quays this year.'],
    },
    drops: ({ when, expression }) =>
      when.precision === 'century' ||
      (when.precision === 'decade' && /\b(?:this|the current)\b/i.test(expression.words)),
  },
  {
    name: 'of-a-thing',
    reason: 'A date behind “of” and a noun that is no event belongs to that noun.',
    examples: {
      drops: ['She spoke about the mood of the 1960s.'],
      keeps: [
        'She spoke about the strikes of the 1960s.',
        'The council debated for most of Monday.',
        'The mill burned down in the early hours of Monday.',
      ],
    },
    drops: ({ noun, isBeforeNoun, innerToken, read: { tokens } }) =>
      !isBeforeNoun &&
      tokens[innerToken - 1]?.lower === 'of' &&
      noun !== innerToken - 2 &&
      !PORTION.test(tokens[innerToken - 2]?.lower ?? ''),
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
    reason: 'A stretch of time that nobody counts, or that does not end today, dates only what a noun names.',
    examples: {
      drops: [
        'Visitors have broken several benches in recent years.',
        'They will clear the quays over the next 18 months.',
      ],
      keeps: [
        'A surge of visitors in recent weeks has worried the town.',
        'The fleet has shrunk over the past three months.',
      ],
    },
    drops: ({ expression, when, noun, endToken, published, read }) =>
      noun === null &&
      expression.type === 'DURATION' &&
      !ANCHORED.test(read.tokens[endToken]?.lower ?? '') &&
      (when.precision === 'fuzzy' || (when.precision === 'range' && when.end !== published)),
  },
]

function hasSuperlative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SUPERLATIVE.test(tokens[at]?.lower ?? '')) return true
  return false
}
