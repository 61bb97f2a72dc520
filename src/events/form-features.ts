import { REPORT_VERBS } from '../language/en/lexicon/verb-classes.ts'
import type { EventRule } from './event-rule.ts'
import type { ToldCandidate } from './happening-candidate.ts'
import { OCCASIONS } from './words/event-nouns.ts'

export type FormFeatureId =
  | 'own-noun'
  | 'event-noun'
  | 'infinitive'
  | 'participle'
  | 'present'
  | 'perfect'
  | 'possible'
  | 'relative'
  | 'subordinate'
  | 'content'
  | 'saying'
  | 'occasion'
  | 'distant'
  | 'fronted'
  | 'figures'
  | 'short'
  | 'phrase'

/** How far a verb may stand from its date and still be near, in tokens. */
const NEAR = 9
const FEWEST_WORDS = 4
const FIGURE = /^(?:percent|pct|percentage|million|billion|points?)$|^[%$€£]$/

/** How the words around a date are put together. */
export const FORM_FEATURES: readonly EventRule<FormFeatureId, ToldCandidate>[] = [
  {
    id: 'own-noun',
    says: 'The date stands in front of the noun that names what happened.',
    examples: ['Monday’s vote did not save the bridge.'],
    counterexamples: ['The council voted on Monday.'],
    holds: ({ isBeforeNoun, noun }) => isBeforeNoun && noun !== null,
  },
  {
    id: 'event-noun',
    says: 'A noun in front of the date names what happened.',
    examples: ['She read of the vote on Monday.'],
    counterexamples: ['The council rejected the plan on Monday.'],
    holds: ({ isBeforeNoun, noun }) => noun !== null && !isBeforeNoun,
  },
  {
    id: 'infinitive',
    says: 'The date belongs to a verb with “to”.',
    examples: ['The council agreed to close the bridge on Monday.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: ({ verb }) => verb?.tense === 'infinitive',
  },
  {
    id: 'participle',
    says: 'The date belongs to a participle.',
    examples: ['The council buried a plan rejected on Monday.'],
    counterexamples: ['The council rejected a plan on Monday.'],
    holds: ({ verb }) => verb?.tense === 'participle' || verb?.tense === 'gerund',
  },
  {
    id: 'present',
    says: 'The verb stands in the present.',
    examples: ['She rejects the plan on Monday.'],
    counterexamples: ['She rejected the plan on Monday.', 'She has rejected the plan on Monday.'],
    holds: ({ verb }) => verb?.tense === 'present' && !verb.perfect && verb.modal === null,
  },
  {
    id: 'perfect',
    says: 'The verb tells what has been done.',
    examples: ['She has rejected the plan this week.'],
    counterexamples: ['She rejected the plan this week.'],
    holds: ({ verb }) => verb?.perfect === true,
  },
  {
    id: 'possible',
    says: 'The text calls it possible, planned or hoped for.',
    examples: ['The council may close the bridge in April.'],
    counterexamples: ['The council will close the bridge in April.'],
    holds: ({ status }) => status === 'possible',
  },
  {
    id: 'relative',
    says: 'The date stands in a clause that only says which one is meant.',
    examples: ['She praised the plan, which the council rejected on Monday.'],
    counterexamples: ['The council rejected the plan on Monday.'],
    holds: ({ clause }) => clause.kind === 'relative',
  },
  {
    id: 'subordinate',
    says: 'The date stands in a clause behind a conjunction.',
    examples: ['The bridge closed after the council met on Monday.'],
    counterexamples: ['The council met on Monday and the bridge closed.'],
    holds: ({ clause }) => clause.kind === 'subordinate',
  },
  {
    id: 'content',
    says: 'The date stands in what somebody says or thinks.',
    examples: ['She said that the bridge closed on Monday.'],
    counterexamples: ['The bridge closed on Monday.'],
    holds: ({ clause }) => clause.kind === 'content',
  },
  {
    id: 'saying',
    says: 'The verb reports what was said.',
    examples: ['The mayor claimed the prize on Monday.'],
    counterexamples: ['The mayor took the prize on Monday.'],
    holds: ({ verb, noun }) => noun === null && verb !== null && REPORT_VERBS.has(verb.lemma),
  },
  {
    id: 'occasion',
    says: 'The noun names an occasion to speak on.',
    examples: ['In a speech on Monday, the mayor said the bridge is safe.'],
    counterexamples: ['The mayor closed the bridge on Monday.'],
    holds: ({ noun, read: { tokens } }) => noun !== null && OCCASIONS.has(tokens[noun]?.lower ?? ''),
  },
  {
    id: 'distant',
    says: 'Many words part the date from what it dates.',
    examples: ['The council closed the old bridge over the river between the town and the port on Monday.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: ({ verb, noun, firstToken, endToken }) => {
      const head = noun ?? verb?.head ?? firstToken
      return head < firstToken ? firstToken - head > NEAR : head - endToken > NEAR
    },
  },
  {
    id: 'fronted',
    says: 'The date opens the clause.',
    examples: ['On Monday the council closed the bridge.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: ({ clause, firstToken }) => firstToken === clause.bodyToken,
  },
  {
    id: 'figures',
    says: 'The clause gives shares or sums.',
    examples: ['The council paid $4 for the bridge on Monday.'],
    counterexamples: ['The council paid for the bridge on Monday.'],
    holds: ({ clause, read: { tokens } }) =>
      tokens.slice(clause.firstToken, clause.endToken).some(({ lower }) => FIGURE.test(lower)),
  },
  {
    id: 'short',
    says: 'Few words tell it.',
    examples: ['She resigned Monday.'],
    counterexamples: ['The council closed the bridge on Monday.'],
    holds: ({ passage }) => passage.endToken - passage.firstToken < FEWEST_WORDS,
  },
  {
    id: 'phrase',
    says: 'A noun and what belongs to it tell it, no whole clause.',
    examples: ['She was proud of Monday’s vote.'],
    counterexamples: ['The council voted on Monday.'],
    holds: ({ passage }) => passage.isPhrase,
  },
]
