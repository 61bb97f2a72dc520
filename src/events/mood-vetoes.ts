import type { VerbGroup } from '../language/verb-group.ts'
import type { EventRule } from './event-rule.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { isAttribution } from './is-attribution.ts'
import { isNewsOrOccasion } from './is-news.ts'
import { WISH_VERBS } from './words/event-verbs.ts'

export type MoodVetoId =
  'question' | 'condition' | 'counterfactual' | 'negated' | 'attribution' | 'unfulfilled'

/** What the verb says did not happen, may never happen, or was only said. In order: the first one names the reason. */
export const MOOD_VETOES: readonly EventRule<MoodVetoId, JudgedCandidate>[] = [
  {
    id: 'question',
    says: 'A question states nothing.',
    examples: ['Did the council vote on Monday?'],
    counterexamples: ['The council voted on Monday.'],
    holds: ({ read: { tokens, sentence } }) => tokens[sentence.endToken - 1]?.text === '?',
  },
  {
    id: 'condition',
    says: 'What stands under if, unless or whether may never happen.',
    examples: [
      'If the council votes on Monday, the bridge is saved.',
      'She asked whether he resigned on Monday.',
      'Nobody knows what will happen on Friday.',
    ],
    counterexamples: [
      'When the council voted on Monday, the bridge was saved.',
      'She asked what he would do if he won the election on Friday.',
    ],
    holds: ({ clause, verb, noun }) =>
      (!isBehind(noun, verb) && /^(?:if|unless|whether|lest)$/.test(clause.opener)) ||
      (clause.kind === 'content' &&
        clause.opener === 'what' &&
        (verb?.tense === 'future' || verb?.modal !== null)),
  },
  {
    id: 'counterfactual',
    says: 'What would, should or could have happened did not.',
    examples: ['The council would have voted on Monday.'],
    counterexamples: ['The council will have voted by Monday.'],
    holds: ({ verb }) =>
      verb?.perfect === true && /^(?:would|should|could|might|must|ought)$/.test(verb.modal ?? ''),
  },
  {
    id: 'negated',
    says: 'What did not happen is no event; a noun in the date’s own phrase stays one.',
    examples: ['The council did not vote on Monday.', 'No vote was held on Monday.'],
    counterexamples: ['Monday’s vote did not save the bridge.'],
    holds: ({ verb, main, clause, isBeforeNoun, read: { tokens } }) =>
      !isBeforeNoun &&
      (verb?.negated === true ||
        (main !== null && main === clause.verb && main.negated) ||
        /^(?:no|none|nobody|neither|nor)$/.test(tokens[clause.bodyToken]?.lower ?? '')),
  },
  {
    id: 'attribution',
    says: 'A date with said, told or reported dates the saying, unless saying it is the news or an occasion is named.',
    examples: [
      'The bridge is safe, the mayor said on Monday.',
      'The mayor told reporters on Monday that the bridge is safe.',
    ],
    counterexamples: [
      'In a speech on Monday, the mayor said the bridge is safe.',
      'The mayor announced on Monday that she would resign.',
      'The Harbour Times reported on Monday that the bridge is safe.',
      'The mayor asked the county on Monday to lend it the money.',
    ],
    holds: (candidate) => isAttribution(candidate) && !isNewsOrOccasion(candidate),
  },
  {
    id: 'unfulfilled',
    says: 'A wish or an attempt for a day gone by leaves open whether anything came of it.',
    examples: ['She had hoped to finish on 2 March.'],
    counterexamples: ['She agreed to resign on 2 March.', 'She hopes to finish next month.'],
    holds: ({ verb, main, when, published }) =>
      verb?.tense === 'infinitive' &&
      main !== null &&
      WISH_VERBS.has(main.lemma) &&
      (when.end ?? when.start ?? '') <= published,
  },
]

/** “If she wins the election on Friday”: the election is held whoever wins it. */
function isBehind(noun: number | null, verb: VerbGroup | null): boolean {
  return noun !== null && verb !== null && verb.head < noun
}
