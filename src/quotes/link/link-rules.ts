/** A way to tie a quotation to its speaker that needs no cue, or a cue of its own kind. */
export interface LinkRule {
  /** The sentence readers see. */
  readonly says: string
  /** The logarithm of the odds that it names the right speaker; see `../confidence/rule-confidence.ts`. */
  readonly weight: number
  /** It names nobody: its sentence says why. */
  readonly isUnnamed?: true
}

/** For rules seen too seldom to be weighed alone. */
const POOLED = 1.7

/** The rules for quotations that are no more than a source and its verb, by id. */
export const LINK_RULES = {
  'quote-dash-name': {
    says: 'A name behind a dash signs the quotation.',
    weight: POOLED,
  },
  'name-colon': {
    says: 'The name stands in front of a colon, as in “Ms Rowe: …”.',
    weight: 2.2,
  },
  introduced: {
    says: 'The words in front lead to the quotation with a verb of saying, as in “Ms Rowe went on:”.',
    weight: 2.5,
  },
  'introduced-by-subject': {
    says: 'The words in front lead to the quotation, and the name is who they are about.',
    weight: 0.75,
  },
  'report-before': {
    says: 'The sentence before reports what the same voice said.',
    weight: 0.95,
  },
  'owner-noun': {
    says: 'A noun for what is said belongs to the name, as in “Ms Rowe’s promise of”.',
    weight: 1.4,
  },
  'far-owner-noun': {
    says: 'A noun for what is said belongs to somebody a few words in front, and the quotation follows later.',
    weight: 0.2,
  },
  'subject-noun': {
    says: 'The name is who utters what a noun tells, as in “Ms Rowe delivered a defence of”.',
    weight: POOLED,
  },
  noun: {
    says: 'A noun for what is said, as in “chants of”, and nobody whose it is.',
    weight: POOLED,
    isUnnamed: true,
  },
  'told-of-another': {
    says: 'One voice tells what another calls it; whose the words are is left open.',
    weight: -1,
    isUnnamed: true,
  },
  unnamed: {
    says: 'A verb of saying reports the words; whose they are could not be told.',
    weight: POOLED,
    isUnnamed: true,
  },
  judged: {
    says: 'Somebody is judged with the words, as in “was called”; by whom could not be told.',
    weight: POOLED,
    isUnnamed: true,
  },
  'block-quotation': {
    says: 'The words are set apart, and a name signs or introduces them.',
    weight: POOLED,
  },
} as const satisfies Readonly<Record<string, LinkRule>>

export type LinkRuleId = keyof typeof LINK_RULES
