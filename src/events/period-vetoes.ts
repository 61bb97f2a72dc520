import type { Token } from '../text/token.ts'
import { PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { EventRule } from './event-rule.ts'
import { isEventNoun } from './is-event-noun.ts'
import { isFiscalSubject } from './is-statistic.ts'
import type { DatedPlace, JudgedCandidate } from './happening-candidate.ts'

export type PeriodVetoId =
  'since' | 'own-year' | 'age' | 'of-a-thing' | 'anchor' | 'measured' | 'name' | 'leading-up'

const STRETCH_UNIT = /^(?:hour|day|week|month|year|weekend)s?$/
const PORTION =
  /^(?:most|much|part|parts|half|rest|remainder|all|hours|minutes|course|evening|morning|night|afternoon)$/
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
    id: 'of-a-thing',
    says: 'A date behind “of” and a noun that is no event belongs to that noun.',
    examples: ['She spoke about the mood of the 1960s.'],
    counterexamples: [
      'She spoke about the strikes of the 1960s.',
      'The council debated for most of Monday.',
      'The mill burned down in the early hours of Monday.',
    ],
    holds: ({ noun, isBeforeNoun, innerToken, read: { tokens } }) =>
      !isBeforeNoun &&
      tokens[innerToken - 1]?.lower === 'of' &&
      noun !== innerToken - 2 &&
      !PORTION.test(tokens[innerToken - 2]?.lower ?? ''),
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
    id: 'name',
    says: 'A date within a name dates nothing: the Sept. 11 Memorial, Agenda 2030.',
    examples: [
      'The mayor hopes to have a quay by the 2028 Olympics and the centenary of the port.',
      'She remembers the 2012 Aldine terror attack.',
    ],
    counterexamples: ['On Monday Norvia closed its border.', 'The Monday vote closed the case.'],
    holds: (candidate) => isInName(candidate),
  },
  {
    id: 'leading-up',
    says: 'What is done in the run-up to a day or ahead of it is not done on it.',
    examples: ['Shops hired more staff in the run-up to Christmas.', 'The council met ahead of 4 May.'],
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

const YEAR = /^\d{4}$/
const LEADING_REACH = 40
const LEADING_UP = /\b(?:run-?up to|lead-?up to|ahead of|countdown to)(?: the)?\s*$/i

/** A capital right behind the date, or a capital right before a bare year: “the Sept. 11 Memorial”, “Agenda 2030”. */
function isInName({ read, expression, firstToken, endToken }: DatedPlace): boolean {
  const { tokens, sentence } = read
  const next = tokens[endToken]
  const before = tokens[firstToken - 1]
  const isCapital = next?.kind === 'word' && !/^['’]s$/.test(next.text) && /^\p{Lu}\p{L}/u.test(next.text)
  const hasArticle = before !== undefined && /^(?:the|a|an|'s)$/.test(before.lower)
  if (isCapital && hasArticle && !isEventPhrase(read, endToken)) return true
  if (!YEAR.test(expression.text) || tokens[firstToken]?.text !== expression.text) return false
  const isNamed = before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && !PREPOSITIONS.has(before.lower)
  return isNamed && firstToken - 1 > sentence.firstToken
}

/** “the Tuesday Senate vote”: capitals, and then what happened. */
function isEventPhrase({ tokens, sentence }: DatedPlace['read'], from: number): boolean {
  let at = from
  while (at < Math.min(from + 4, sentence.endToken) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++
  return isEventNoun(tokens[at]?.lower ?? '')
}
