import { POOLED, type SourceKind } from './source-rule.ts'

/** Sources that no rule of a cue alone finds: what stands around it, or the reporter in person, tells them. */
export const OTHER_SOURCES = [
  {
    id: 'inner-subject-verb',
    says: 'The name stands before a verb within what somebody else says or does.',
    weights: { ...POOLED, front: 1.6 },
  },
  {
    id: 'reporter',
    says: 'The article speaks of itself, as in “I said”.',
    weights: POOLED,
  },
  {
    id: 'verb-phrase',
    says: 'A description follows the verb, as in “said a senior official”.',
    weights: { ...POOLED, behind: 2.5 },
  },
  {
    id: 'verbed-name',
    says: 'The name follows a verb with which the clause ends, as in “fumed Ms Rowe”.',
    weights: POOLED,
  },
  {
    id: 'shared-subject',
    says: 'The verb hangs on the sentence’s subject, as in “Ms Rowe rose and said” or “Ms Rowe left, saying”.',
    weights: { ...POOLED, reported: 0.92 },
  },
  {
    id: 'according-to-phrase',
    says: 'A description stands with “according to”.',
    weights: { ...POOLED, reported: 0.95 },
  },
  {
    id: 'quoted-as',
    says: 'The name is whom somebody quotes, as in “quoted Ms Rowe as saying”.',
    weights: POOLED,
  },
] as const satisfies readonly SourceKind[]
