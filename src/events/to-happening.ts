import type { JudgedCandidate } from './happening-candidate.ts'
import type { Token } from '../text/token.ts'
import { toContentLemmas, toLemma } from './content-lemmas.ts'

import { findPassage, type TokenPassage } from './find-passage.ts'
import { findTelling } from './find-telling.ts'
import type { DatedHappening } from './merge-happenings.ts'
import { readStatus } from './read-status.ts'
import { scoreHappening } from './score-happening.ts'
import { summarize } from './summarize.ts'
import { trimPassage } from './trim-passage.ts'

/** Tell an event: its passage, summary, status and score. */
export function toHappening(candidate: JudgedCandidate): DatedHappening {
  const { read, expression, when, verb, noun, published } = candidate
  const { text, tokens } = read
  const passage = trimPassage(tokens, findPassage(candidate))
  const span = { start: tokens[passage.firstToken]?.start ?? 0, end: tokens[passage.endToken - 1]?.end ?? 0 }
  const telling = findTelling(passage, candidate)
  const status = readStatus(candidate, published)
  return {
    when,
    expression,
    passage: span,
    passages: [span],
    summary: summarize(text, tokens, telling),
    status,
    confidence: scoreHappening(candidate, passage, status),
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
  place: JudgedCandidate,
): ReadonlySet<string> {
  const before = toContentLemmas(tokens, firstToken, Math.min(endToken, place.firstToken))
  const behind = toContentLemmas(tokens, Math.max(firstToken, place.endToken), endToken)
  return new Set([...before, ...behind])
}
