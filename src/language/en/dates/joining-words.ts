import type { JoiningWords } from '../../pack.ts'

/** The words by which English dates beside each other hang together. */
export const JOINING_WORDS: JoiningWords = {
  ends: /^(?:end|ends|ended|ending|finishes|finished|finishing|concludes|concluded|concluding|expires|expired|expiring|through)$/,
  begins: /^(?:begin|begins|began|begun|beginning|start|starts|started|starting|from|opens|opened|opening)$/,
  upTo: /^to$/,
  article: /^the$/,
  after: /^after$/,
  ended: /^(?:ended|ending)$/,
  and: /^(?:and|&)$/,
  or: /^(?:or|\/)$/,
  ownClause: /^(?:is|was|has|had|will|would|saw|brought|marks|marked)$/,
  first: /^(?:first|opening)$/,
  last: /^(?:last|final|closing)$/,
  of: /^(?:of|in)$/,
  habit: /^(?:curfews?|daily|nightly|hours|cut-?off)$/,
  habitual: /^(?:curfew|cut-?off)$/,
  fiscal: /^(?:fiscal|financial)$/,
  reported:
    /^(?:profits?|loss|losses|sales|revenues?|earnings|results?|income|turnover|net|operating|pre|after|underlying|adjusted|dividend)$/,
  moves: /^(?:mov|postpon|reschedul|delay|push|put|brought|bring|advanc|shift|chang)/,
}
