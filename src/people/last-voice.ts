import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import type { Mention } from './mention.ts'
import { isSpeakerAt } from './subject-position.ts'

const ASKING = /^(?:asked|asks)$/
/** What opens the question somebody is asked; “to” and “for” open a request instead. */
const QUESTION = /^(?:whether|if|about|why|what|how|when|where|who|whom|whose|which)$/
const PASSIVE = /^(?:is|was|were|been|being|when|if)$/
/** In tokens: how far behind a name its verb stands. */
const NEAR_VERB = 3
/** In tokens: an adverb, the verb and the stop. */
const TAIL = 3

/** Tell whether a pronoun reports what stands beside it: “…,” he said; at the head of its sentence, He added. */
export function isReportingAt(
  tokens: readonly Token[],
  { firstToken: head }: Sentence,
  pronoun: Mention,
): boolean {
  const { firstToken } = pronoun
  return (firstToken === head || isBehindQuotation(tokens, firstToken)) && isSpeakerAt(tokens, pronoun)
}

/** Tell whether a pronoun ends its sentence with who says so: “…, he further said.” */
export function isReportingTail(
  tokens: readonly Token[],
  { endToken: end }: Sentence,
  pronoun: Mention,
): boolean {
  const isTail = tokens[pronoun.firstToken - 1]?.text === ',' && pronoun.endToken + TAIL >= end
  return isTail && isSpeakerAt(tokens, pronoun)
}

function isBehindQuotation(tokens: readonly Token[], index: number): boolean {
  const [before, second] = [tokens[index - 1], tokens[index - 2]]
  return (before?.quotation ?? -1) >= 0 || (before?.kind === 'mark' && (second?.quotation ?? -1) >= 0)
}

/**
 * Whoever the next sentence that reports speech by a pronoun most likely goes on with: one who spoke, or was asked. After a
 * request (“asked Mr Rowe for help”) either may go on, and so the part each played decides; after a question as well, where
 * the pronoun opens its sentence without a quotation in front (“He said he would rule”).
 */
export type Voice = 'speaking' | 'asked' | 'asked-or-asking' | 'either'

/**
 * Tell whether a sentence leaves the word to a mention: its first subject, who speaks (`isFirst`), or whoever speaks in a
 * clause at its end. Who asks a question gives way to who is asked. Null where it does not.
 */
export function toVoice(
  tokens: readonly Token[],
  { endToken: end }: Sentence,
  mention: Mention,
  isFirst: boolean,
): Voice | null {
  const { firstToken, endToken } = mention
  if (ASKING.test(tokens[firstToken - 1]?.lower ?? ''))
    return !isBehindQuotation(tokens, firstToken - 1) && QUESTION.test(tokens[endToken]?.lower ?? '')
      ? 'asked'
      : 'either'
  if (isAsking(tokens, endToken)) return null
  const isTail = tokens[firstToken - 1]?.text === ',' && endToken + 2 >= end
  return isFirst || (isTail && isSpeakerAt(tokens, mention)) ? 'speaking' : null
}

function isAsking(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + NEAR_VERB; at++)
    if (ASKING.test(tokens[at]?.lower ?? '')) return !PASSIVE.test(tokens[at - 1]?.lower ?? '')
  return false
}
