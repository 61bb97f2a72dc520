import { toConfidence } from './date-rules.ts'
import { findPhrases } from './find-phrases.ts'
import type { Reading } from './refine/reading.ts'
import { REFINERS } from './refine/refiners.ts'
import { shareYear } from './refine/share-year.ts'
import { resolvePhrases } from './resolve/resolve-phrases.ts'
import type { TemporalExpression, TemporalReference } from './temporal-expression.ts'
import type { DateLanguage } from '../language/pack.ts'
import { toExcerpt } from '../markdown/span.ts'
import type { TextDocument } from '../text/document.ts'

/**
 * Find the words that say when, how long or how often, and resolve them against the day of publication (in a quotation,
 * the day it was said), the clause they stand in and the dates mentioned before. In text order, none overlapping;
 * linear in the length of the text.
 */
export function findTemporalExpressions(
  document: TextDocument,
  reference: TemporalReference,
  language: DateLanguage,
): TemporalExpression[] {
  const phrases = shareYear(findPhrases(document, language))
  const readings: readonly Reading[] = resolvePhrases(phrases, reference)
  const refined = REFINERS.reduce((before, { refine }) => refine(before), readings)
  return refined.map((reading) => toExpression(document.text, reading))
}

function toExpression(text: string, reading: Reading): TemporalExpression {
  const { phrase, resolution } = reading
  const { type, value, mod, when, rule } = resolution
  return {
    ...toExcerpt(text, phrase),
    words: text.slice(phrase.scan.language.findPreposition(phrase), phrase.end),
    type,
    value,
    mod,
    when,
    rule,
    quoted: (phrase.scan.tokens[phrase.firstToken]?.quotation ?? -1) >= 0,
    confidence: toConfidence(reading),
  }
}
