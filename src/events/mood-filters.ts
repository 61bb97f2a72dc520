import type { EventFilter } from './event-filter.ts'
import type { JudgedCandidate } from './happening-candidate.ts'
import { isAttribution } from './is-attribution.ts'
import { isNewsOrOccasion } from './is-news.ts'
import { isPresence, isState } from './is-state.ts'
import { WISH_VERBS } from './words/event-verbs.ts'

/** What the verb says did not happen, only was so, or was only said. In order: the first one names the reason. */
export const MOOD_FILTERS: readonly EventFilter<JudgedCandidate>[] = [
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
        'Nobody knows what will happen on Friday.',
      ],
      keeps: ['When the council voted on Monday, the bridge was saved.'],
    },
    drops: ({ clause, verb }) =>
      /^(?:if|unless|whether|lest)$/.test(clause.opener) ||
      (clause.kind === 'content' &&
        clause.opener === 'what' &&
        (verb?.tense === 'future' || verb?.modal !== null)),
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
      drops: [
        'The bridge was old in 2019.',
        'The town had a bridge in 2019.',
        'She lived in Norport in 2019.',
        'The army would withdraw to where it stood in 1997.',
        'The mayor was in good spirits on Monday.',
        'The mill was in Norport in 2019.',
      ],
      keeps: [
        'The bridge was closed in 2019.',
        'There was an explosion in 2019.',
        'She stood for mayor in 2019.',
        'The mayor was in Norport on Monday.',
        'The mayor was at the ministry’s headquarters on Monday.',
        'The crews had a falling out in June last year.',
        'The mayor had talks with the county on Monday.',
      ],
    },
    drops: (candidate) => candidate.noun === null && isState(candidate) && !isPresence(candidate),
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
]
