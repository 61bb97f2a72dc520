/** What can be seen of a few words in marks that makes them more or less likely to be somebody’s words, not a term or a title. */
export const TERM_SIGNS = [
  // how long they are
  'one-word',
  'two-words',
  'three-words',
  'four-or-five-words',
  // what they look like
  'title-case',
  'title-of-several',
  'title-out-of-touch',
  'capital-first',
  'ends-in-stop',
  'ends-in-comma',
  'first-person',
  'verb-inside',
  'digits',
  // what stands behind them
  'noun-behind',
  'name-behind',
  'verb-behind',
  'preposition-behind',
  'and-behind',
  'ends-sentence',
  // what stands in front of them
  'behind-article',
  'behind-possessive',
  'behind-preposition',
  'behind-as',
  'behind-that',
  'behind-colon',
  'behind-comma',
  'behind-noun',
  'behind-name',
  'behind-and',
  'behind-saying',
  'behind-judging',
  'behind-weak-verb',
  'behind-be',
  'opens-sentence',
  /** An article or the like in front and a noun behind: “a regional “stencilling” movement”. */
  'modifier',
  'short-modifier',
  'modifier-in-clause',
  'work-beside',
  // whose they are by the clause
  'head-touching',
  'head-in-clause',
  'head-behind',
  'head-at-end',
  'head-noun',
  'head-unnamed',
  'saying-head',
  'judging-head',
  'weak-head',
  'clause-between',
  /** A comma parts them from their head, and no finite verb and none that reports stands behind it. */
  'aside-behind-comma',
  // the rest of the text
  'repeated-bare',
  'repeated-in-marks',
  'beside-another',
] as const

export type TermSign = (typeof TERM_SIGNS)[number]
