import { findIssuingSubject, findIssuingVerb } from '../clause/find-issuer.ts'
import type { Item } from '../clause/frame.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { toNoun } from '../clause/to-noun.ts'

/** What somebody puts out with words of theirs in it. */
const STATEMENTS =
  /^(?:statement|letter|e-?mail|message|release|memo|memorandum|note|post|tweet|text|report|petition|op-ed|press-release|video|advert|communiqué)$/
/** In items: a hearer and a day between the statement and its participle. */
const FARTHEST_STATEMENT = 10
/** Sources that put out a statement, whose participle says what it says. */
export const STATEMENT_SOURCE_RULES = [
  {
    id: 'issued-statement',
    says: 'The name put out words, and the verb tells what they say, as in “Ms Rowe issued a statement saying”.',
    weights: { ...POOLED, front: 3.2 },
    examples: [
      {
        text: 'The Gull Bay Convention released a statement on Friday evening, saying it was “late”.',
        cue: 'saying',
        source: 'Gull Bay Convention',
      },
      {
        text: 'Her office sent out an email to supporters calling it “a wreck”.',
        cue: 'calling',
        source: 'Her office',
      },
    ],
    read: (items, cue, { form }) => {
      if (form !== 'ing') return null
      const verb = findIssuing(items, cue)
      return verb < 0 ? null : findIssuingSubject(items, verb)
    },
  },
] as const satisfies readonly SourceRule[]

/** The verb whose object is the statement a participle adds to; -1 without one. */
function findIssuing(items: readonly Item[], participle: number): number {
  let statement = -1
  for (let at = participle - 1; at > participle - FARTHEST_STATEMENT && statement < 0; at--) {
    const item = items[at]
    if (!item || /^(?:stop|quote|cue)$/.test(item.kind)) return -1
    if (item.kind === 'mark' && !(item.lower === ',' && at === participle - 1)) return -1
    if (STATEMENTS.test(toNoun(item))) statement = at
  }
  return statement < 0 ? -1 : findIssuingVerb(items, statement)
}
