import type { Token } from '../text/token.ts'
import type { Identity } from './identity.ts'
import { isReportingAt, isReportingTail } from './last-voice.ts'
import type { Mention } from './mention.ts'
import type { PronounContext } from './pronoun-context.ts'
import { isInOpeningClause, isSpeakerAt } from './subject-position.ts'

/** In mentions, on either side: as many as sentences hold. */
const MOST_MENTIONS = 40
/** In tokens. */
const LONGEST_CLAUSE = 60

/**
 * Find whom the sentence of a pronoun names where a speaker says “I” and a writer “he”: in the words quoted with it, in
 * what it reports (“Mr Rowe is late, he said”) and behind it where it leads its sentence (“he told Mr Rowe”).
 */
export function findNamedBeside(context: PronounContext): ReadonlySet<Identity> {
  const { tokens, sentence, mentions, index, byMention } = context
  const named = new Set<Identity>()
  const pronoun = mentions[index]
  if (!pronoun) return named
  const isSpeaking = isSpeakerAt(tokens, pronoun)
  const isTail = isReportingTail(tokens, sentence, pronoun)
  const isLeading = pronoun.firstToken === sentence.firstToken || isReportingAt(tokens, sentence, pronoun)
  const clauseEnd = findClauseEnd(tokens, pronoun.endToken)
  for (let at = index - 1; at >= 0 && at > index - MOST_MENTIONS; at--) {
    const mention = mentions[at]
    if (!mention || mention.firstToken < sentence.firstToken) break
    if (
      mention.quotation >= 0 ? isSpeaking : isTail && !isInOpeningClause(tokens, sentence.firstToken, mention)
    )
      add(mention)
  }
  for (let at = index + 1; at < index + MOST_MENTIONS; at++) {
    const mention = mentions[at]
    if (!mention || mention.firstToken >= sentence.endToken) break
    if (mention.quotation >= 0 ? isSpeaking : isLeading && mention.firstToken < clauseEnd) add(mention)
  }
  return named

  function add(mention: Mention): void {
    const identity = mention.kind === 'name' ? byMention.get(mention) : undefined
    if (identity) named.add(identity)
  }
}

function findClauseEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + LONGEST_CLAUSE && tokens[at] && tokens[at]?.kind !== 'mark') at++
  return at
}
