import type { Token } from '../text/token.ts'
import type { EventRule } from './event-rule.ts'
import { isFiscalSubject } from './is-statistic.ts'
import type { JudgedCandidate } from './happening-candidate.ts'

export type PeriodVetoId = 'since' | 'own-year' | 'age' | 'anchor' | 'measured' | 'leading-up'

const STRETCH_UNIT = /^(?:hour|day|week|month|year|weekend)s?$/
const SUPERLATIVE = /^(?:first|most|least|worst|best|only|record|\p{L}{3,}est)$/u

/** A date that something is compared over, or that only says which one is meant. */
export const PERIOD_VETOES: readonly EventRule<PeriodVetoId, JudgedCandidate>[] = [
  {
    id: 'since',
    says: 'The largest or the first since a year tells of no event in that year, nor does a noun phrase since then.',
    examples: [
      'It was the largest exhibition since 1990.',
      'The flood was the worst to reach Norport since 1990.',
    ],
    counterexamples: ['The council has closed three mills since 2019.'],
    holds: ({ expression, noun, verb, isBeforeNoun, firstToken, read: { tokens, sentence } }) =>
      /^since\b/i.test(expression.words) &&
      !isBeforeNoun &&
      (noun !== null ||
        (verb?.tense === 'present' && !verb.perfect) ||
        hasSuperlative(tokens, Math.max(sentence.firstToken, firstToken - 10), firstToken)),
  },
  {
    id: 'own-year',
    says: 'The year of publication in front of a noun tells which one is meant, not when it was.',
    examples: ['She spoke of the 2026 election.'],
    counterexamples: ['She spoke of the 2022 election.', 'The election was held in January 2026.'],
    holds: ({ isBeforeNoun, when, published }) =>
      isBeforeNoun && when.precision === 'year' && when.start?.slice(0, 4) === published.slice(0, 4),
  },
  {
    id: 'age',
    says: 'A century is no day of anything, nor is the decade that is going on.',
    examples: ['Much has changed this century.', 'The council has sold six quays this decade.'],
    counterexamples: [
      'The mill burned down twice in the 1960s.',
      'The council has sold six quays this year.',
    ],
    holds: ({ when, expression }) =>
      when.precision === 'century' ||
      (when.precision === 'decade' && /\b(?:this|the current)\b/i.test(expression.words)),
  },
  {
    id: 'anchor',
    says: 'The first or last day of a stretch is told with the stretch: “for three days ending Friday”.',
    examples: ['The fair ran for three days ending 20 March.'],
    counterexamples: ['The fair ended on 20 March.'],
    holds: ({ verb, read: { tokens } }) =>
      verb?.tense === 'gerund' &&
      /^(?:end|begin|start)$/.test(verb.lemma) &&
      STRETCH_UNIT.test(tokens[verb.firstToken - 1]?.lower ?? ''),
  },
  {
    id: 'measured',
    says: 'A period that figures are for, or that they are compared with, is no event.',
    examples: [
      'That compared with 3 million crowns in the same month last year.',
      'Sales in the period, which ended on 28 February, were good.',
    ],
    counterexamples: ['The strike ended on 28 February.'],
    holds: ({ verb, read }) =>
      verb !== null &&
      (verb.lemma === 'compare' || (verb.lemma === 'end' && isFiscalSubject(read.tokens, verb.firstToken))),
  },
  {
    id: 'leading-up',
    says: 'What is done in the run-up to a day or ahead of it is not done on it.',
    examples: [
      'Shops hired more staff in the run-up to Christmas.',
      'Shops hired more staff ahead of Christmas.',
    ],
    counterexamples: ['Shops closed at Christmas.', 'Shares fell ahead of Monday’s vote.'],
    holds: ({ read, expression, endToken }) => {
      const from = Math.max(read.sentence.start, expression.start - LEADING_REACH)
      const before = read.text.slice(from, expression.start)
      return LEADING_UP.test(before) && read.tokens[endToken]?.lower !== "'s"
    },
  },
]

function hasSuperlative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SUPERLATIVE.test(tokens[at]?.lower ?? '')) return true
  return false
}

const LEADING_REACH = 40
const LEADING_UP = /\b(?:run-?up to|lead-?up to|ahead of|countdown to)(?: the)?\s*$/i
