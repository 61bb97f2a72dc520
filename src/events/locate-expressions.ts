import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { readSyntax } from '../syntax/sentence-syntax.ts'
import type { DatedPlace } from './happening-candidate.ts'

/**
 * Find the sentence and the tokens of every expression that has a date, in text order. One sweep; a sentence is read
 * once, however many dates it holds. Expressions without a date are left out.
 */
export function locateExpressions(
  document: TextDocument,
  expressions: readonly TemporalExpression[],
): DatedPlace[] {
  const { tokens, sentences } = document
  const places: DatedPlace[] = []
  let sentenceIndex = 0
  let token = 0
  for (const expression of expressions) {
    const { when, start, end, words } = expression
    if (!when) continue
    while (sentenceIndex + 1 < sentences.length && (sentences[sentenceIndex]?.end ?? 0) <= start)
      sentenceIndex++
    const sentence = sentences[sentenceIndex]
    if (!sentence) break
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= end - words.length) token++
    let innerToken = token
    while (innerToken < sentence.endToken && (tokens[innerToken]?.end ?? 0) <= start) innerToken++
    let endToken = innerToken
    while (endToken < sentence.endToken && (tokens[endToken]?.start ?? 0) < end) endToken++
    const read = readSyntax(document, sentenceIndex)
    places.push({ expression, when, firstToken: token, innerToken, endToken, read })
  }
  return places
}
