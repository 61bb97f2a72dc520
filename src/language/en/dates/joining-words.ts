import type { JoiningWords, Link } from '../../pack.ts'
import type { Phrase } from '../../phrase.ts'
import { lowerAt } from '../../scan.ts'

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

/** Find what joins an expression to the next one: nothing but “to”, a dash, “and” or a comma may stand between. */
export function findLink(left: Phrase, right: Phrase): Link | null {
  if (left.scan.start !== right.scan.start) return null
  const between = right.firstToken - left.endToken
  if (between < 1 || between > 2) return null
  const [first, second] = [lowerAt(left.scan, left.endToken), lowerAt(left.scan, left.endToken + 1)]
  if (between === 2) return first === ',' && (second === 'and' || second === 'or') ? 'list' : null
  // “a change on Friday to December’s figures”
  if (first === 'to' && lowerAt(right.scan, right.endToken) === "'s") return null
  if (/^(?:to|through|until|till|-|–|—)$/.test(first)) return 'stretch'
  if (first === 'and' && lowerAt(left.scan, left.firstToken - 1) === 'between') return 'stretch'
  return /^(?:and|or|&|,|\/)$/.test(first) ? 'list' : null
}
