/** A way words that no clause of their own reports are somebody’s. */
export interface HangingRule {
  /** The sentence readers see. */
  readonly says: string
  /** How often they are their speaker’s where the reading they hang on is right; 0 for words without a speaker. */
  readonly share: number
  /** It names nobody, or not surely: its sentence says why. */
  readonly isUnnamed?: true
}

/** The rules for quotations without a reporting clause, by id. */
export const HANGING_RULES = {
  continued: {
    says: 'The quotation goes on from the paragraph before, which was not closed.',
    share: 0.97,
  },
  'same-paragraph': {
    says: 'The same voice goes on speaking in the same paragraph.',
    share: 0.98,
  },
  'previous-speaker': {
    says: 'Nobody else is named in between, so the voice quoted last goes on.',
    share: 0.96,
  },
  'same-subject': {
    says: 'The sentence in front tells of the voice quoted last alone, and it goes on.',
    share: 0.9,
  },
  loose: {
    says: 'No clause reports these words; whether the voice quoted last goes on is not sure.',
    share: 0.36,
    isUnnamed: true,
  },
  listed: {
    says: 'The words are joined with “and” to others of the same voice.',
    share: 0.98,
  },
  'block-quotation': {
    says: 'The words are set apart, and a name signs or introduces them.',
    share: 0.97,
  },
  label: {
    says: 'The words open with the voice’s name, as the turns of a transcript do.',
    share: 0.96,
  },
  turn: {
    says: 'The paragraph is one turn of an interview and opens with the voice’s name.',
    share: 0.97,
  },
  unknown: {
    says: 'The text does not say, or not surely enough, whose words these are.',
    share: 0,
    isUnnamed: true,
  },
  fragment: {
    says: 'A few words in marks, without a verb that says whose they are.',
    share: 0,
    isUnnamed: true,
  },
} as const satisfies Readonly<Record<string, HangingRule>>

export type HangingRuleId = keyof typeof HANGING_RULES
