import { PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { ClauseSpan } from './clause.ts'
import { PREPOSITIONS_TOO } from './find-clause-marks.ts'
import { findPlace } from './find-place.ts'
import { type NounPhrase, type PhraseScope, readNounPhrase } from './noun-phrase.ts'

/** A noun phrase, and the preposition that governs it. */
export interface PlacedPhrase {
  readonly phrase: NounPhrase
  readonly preposition: string | null
}

/** Find the noun phrases of a clause from its body as far as a token, those of clauses within it left out. */
export function findPhrases(
  scope: PhraseScope,
  spans: readonly ClauseSpan[],
  clause: ClauseSpan,
  to: number,
): PlacedPhrase[] {
  const inner = spans
    .slice(findPlace(spans, clause.bodyToken - 1) + 1, findPlace(spans, to - 1) + 1)
    .filter(({ endToken, verb }) => endToken <= to && verb !== clause.verb)
  const found: PlacedPhrase[] = []
  let at = clause.bodyToken
  while (at < to) {
    const hole = inner.find(({ firstToken, endToken }) => firstToken <= at && at < endToken)
    const phrase = hole || isQuoted(scope, at) ? null : readNounPhrase({ ...scope, endToken: to }, at)
    const before = scope.tokens[at - 1]?.lower ?? ''
    const isGoverned = PREPOSITIONS.has(before) || (at > clause.bodyToken && PREPOSITIONS_TOO.test(before))
    if (phrase) found.push({ phrase, preposition: isGoverned ? before : null })
    at = hole?.endToken ?? phrase?.endToken ?? at + 1
  }
  return found
}

function isQuoted({ tokens }: PhraseScope, at: number): boolean {
  return (tokens[at]?.quotation ?? -1) >= 0
}
