import { PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { EventRule } from './event-rule.ts'
import type { DatedPlace, JudgedCandidate } from './happening-candidate.ts'
import { isEventNoun } from './is-event-noun.ts'
import { isBeing } from './is-state.ts'

export type SenseVetoId = 'of-a-thing' | 'name' | 'thing' | 'being'

const PORTION =
  /^(?:most|much|part|parts|half|rest|remainder|all|hours|minutes|course|evening|morning|night|afternoon)$/
const YEAR = /^\d{4}$/

/** A date that belongs to a thing, a name or a quality rather than to something that happens. */
export const SENSE_VETOES: readonly EventRule<SenseVetoId, JudgedCandidate>[] = [
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
    id: 'thing',
    says: 'The date belongs to a noun that names nothing happening.',
    examples: ['She read Monday’s edition.'],
    counterexamples: ['She read of Monday’s explosion.'],
    holds: ({ noun, isBeforeNoun }) => isBeforeNoun && noun === null,
  },
  {
    id: 'being',
    says: 'What somebody or something was like, or where it stood, did not happen.',
    examples: [
      'The bridge was old in 2019.',
      'In 2019 the town was poor.',
      'He appeared happy on Monday.',
      'The mill was in Norport in 2019.',
      'The army would withdraw to where it stood in 1997.',
    ],
    counterexamples: [
      'The bridge was closed in 2019.',
      'The mayor was in Norport on Monday.',
      'There was an explosion in 2019.',
    ],
    holds: (candidate) => candidate.noun === null && isBeing(candidate),
  },
]

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
