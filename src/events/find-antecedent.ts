import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import type { Token } from '../text/token.ts'
import type { Clause } from '../syntax/clause.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'
import { findPhraseStart } from './find-noun-phrase.ts'

/** How far back an opening bracket is looked for, in tokens. */
const BRACKET_REACH = 8
const MOST_PARTS = 4

/** Find where the noun phrase begins that a relative clause tells of, in front of a comma, an adverb or brackets. */
export function findAntecedentStart(read: SentenceSyntax, clause: Clause): number {
  const { tokens, sentence } = read
  const last = skipAside(tokens, clause.firstToken - 1)
  const head = skipBrackets(tokens, last)
  const link = head === last ? /^(?:and|for)$/ : /^(?:and|for|in)$/
  let start = findPhraseStart(read, head, sentence.firstToken, false)
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const isNamed =
      link.test(tokens[start - 1]?.lower ?? '') && isCapital(tokens, start) && isCapital(tokens, start - 2)
    if (!isNamed || start - 2 < sentence.firstToken) break
    start = findPhraseStart(read, start - 2, sentence.firstToken, false)
  }
  return start
}

/** Step back over a comma and an adverb in front of it: “carried the reply as well, which”. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  if (tokens[at - 1]?.lower === 'well' && tokens[at - 2]?.lower === 'as') return at - 3
  return isAdverb(tokens[at - 1] ?? null) ? at - 2 : at - 1
}

/** “the League for Peace in Norvia (LPN), which”: step back over the short form. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at
  for (let open = at - 1; open > at - BRACKET_REACH; open--) if (tokens[open]?.text === '(') return open - 1
  return at
}

/** A capital, or a part of a hyphenated word with one: “Co-operation”. */
function isCapital(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.text === '-' ? at - 2 : at
  return /^\p{Lu}/u.test(tokens[first]?.text ?? '')
}
