import { findParticipleSource } from './find-participle-source.ts'
import { isNamingParticiple } from '../clause/is-naming-participle.ts'
import { isPossessor } from '../clause/mention-place.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { findClauseSubject } from '../clause/subject.ts'

/** Sources that are no more to their cue than the subject of the clause it stands in. */
export const CLAUSE_SOURCE_RULES = [
  {
    id: 'trailing-participle',
    says: 'The verb ends a clause about the name, as in “Ms Rowe issued a film calling it”.',
    weights: { ...POOLED, front: 1.9 },
    examples: [
      {
        text: 'Marta Delgado sounded tired calling it “a wreck”.',
        cue: 'calling',
        source: 'Marta Delgado',
      },
      {
        text: 'Marta Delgado left weeks after the Gazette’s editorial calling her “a wreck”.',
        cue: 'calling',
        source: 'editorial',
      },
      {
        text: 'Marta Delgado got a letter from Owen Marr calling her “a wreck”.',
        cue: 'calling',
        source: 'Owen Marr',
      },
      {
        text: 'The Gazette quoted Marta Delgado as saying it was “a wreck”.',
        cue: 'saying',
        source: 'Marta Delgado',
      },
    ],
    read: (items, cue, { form, strength }) => {
      if (form !== 'ing' || strength === 'weak') return null
      if (items[cue - 1]?.kind === 'mention' && isPossessor(items, cue - 3)) return cue - 1
      return findParticipleSource(items, cue)
    },
  },
  {
    id: 'participle-of-thing',
    says: 'The words tell how something is called; by whom is not told.',
    weights: { ...POOLED, front: 0 },
    examples: [
      { text: 'Marta Delgado kept up a custom known as “the gulls”.', cue: 'known', source: 'Marta Delgado' },
      {
        text: 'Marta Delgado met resistance at the port, renowned for a custom called “the long wait”.',
        cue: 'called',
        source: 'Marta Delgado',
      },
    ],
    read: (items, cue, verb) => {
      const { index } = findClauseSubject(items, cue)
      return isNamingParticiple(items, cue, verb) && index >= 0 ? index : null
    },
  },
  {
    id: 'infinitive-subject',
    says: 'The verb follows “to” and the name, as in “It moved Ms Rowe to call it”.',
    weights: { ...POOLED, front: 2 },
    examples: [
      {
        text: 'That moved Marta Delgado to rise and call it “a wreck”.',
        cue: 'call',
        source: 'Marta Delgado',
      },
    ],
    read: (items, cue, { form }) => {
      const { index } = findClauseSubject(items, cue)
      return form === 'base' && index >= 0 ? index : null
    },
  },
  {
    id: 'clause-subject',
    says: 'The name is who the clause is about.',
    weights: { ...POOLED, front: 1.2, tail: -1.2 },
    examples: [
      {
        text: 'Residents who wrote to Marta Delgado on Monday said it was “a wreck”.',
        cue: 'said',
        source: 'Residents',
      },
    ],
    read: (items, cue) => {
      const { index } = findClauseSubject(items, cue)
      return index >= 0 ? index : null
    },
  },
] as const satisfies readonly SourceRule[]
