import { findNearerSubject, toAntecedent } from '../clause/find-nearer-subject.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { skipAdverbsLeft } from '../clause/subject.ts'

/** Sources whose cue stands in a clause within the sentence: “S, who said”, “after S said”. */
export const RELATIVE_SOURCE_RULES = [
  {
    id: 'subject-who-verb',
    says: 'The name stands before “who” and the verb, as in “Ms Rowe, who added”.',
    weights: { ...POOLED, front: 1.4, reported: 0.95 },
    examples: [
      {
        text: 'Ines Moravec, who called it “a gamble”, left early.',
        cue: 'called',
        source: 'Ines Moravec, who',
      },
    ],
    read: (items, cue) => {
      const at = skipAdverbsLeft(items, cue - 1)
      if (!/^(?:who|which|that)$/.test(items[at]?.lower ?? '') || items[at]?.kind !== 'word') return null
      return toAntecedent(items, at)
    },
  },
  {
    id: 'dependent-subject',
    says: 'The name is who the clause within the sentence is about, as in “Ms Rowe, who rose and said”.',
    weights: { ...POOLED, front: 2.3 },
    examples: [
      {
        text: 'Tomas Lindqvist met Ines Moravec, who in early spring had called it “a gamble”.',
        cue: 'called',
        source: 'Ines Moravec, who',
      },
      {
        text: 'Tomas Lindqvist left after she rose and called it “a gamble”.',
        cue: 'called',
        source: 'she',
      },
    ],
    read: (items, cue, { form }) => {
      const before = items[skipAdverbsLeft(items, cue - 1)]
      const isSecond = /^(?:and|but|or)$/.test(before?.lower ?? '')
      if (form === 'ing' || form === 'base' || before?.kind === 'mention') return null
      return isSecond || before?.kind === 'word' ? findNearerSubject(items, cue) : null
    },
  },
] as const satisfies readonly SourceRule[]
