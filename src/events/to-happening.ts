import type { ToldCandidate } from './happening-candidate.ts'
import type { Token } from '../text/token.ts'
import { toContentLemmas, toLemma } from './content-lemmas.ts'

import type { TokenPassage } from './find-passage.ts'
import { findTelling } from './find-telling.ts'
import type { DatedHappening } from './merge-happenings.ts'
import { summarize } from './summarize.ts'

/** Tell an event: its passage and summary, with how likely it is one. */
export function toHappening(candidate: ToldCandidate, confidence: number): DatedHappening {
  const { read, expression, when, verb, noun, passage, status } = candidate
  const { text, tokens } = read
  const span = { start: tokens[passage.firstToken]?.start ?? 0, end: tokens[passage.endToken - 1]?.end ?? 0 }
  const telling = findTelling(passage, candidate)
  return {
    when,
    expression,
    passage: span,
    passages: [span],
    summary: summarize(text, tokens, telling),
    status,
    confidence,
    rule: expression.rule,
    lemmas: toEventLemmas(tokens, passage, candidate),
    head: noun === null ? (verb?.lemma ?? '') : toLemma(tokens[noun]?.lower ?? ''),
    isPhrase: passage.isPhrase,
  }
}

/** The content words of a passage, those of its date left out: two events are not one for their weekday. */
function toEventLemmas(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenPassage,
  place: ToldCandidate,
): ReadonlySet<string> {
  const before = toContentLemmas(tokens, firstToken, Math.min(endToken, place.firstToken))
  const behind = toContentLemmas(tokens, Math.max(firstToken, place.endToken), endToken)
  return new Set([...before, ...behind])
}
