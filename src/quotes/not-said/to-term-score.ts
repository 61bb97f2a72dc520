import { countWords, isFullSentence } from '../clause/full-sentence.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import { TERM_WEIGHTS } from './term-weights.ts'
import type { TermSign } from './term-sign.ts'

/** Longer words in marks are not judged: they are hardly ever a term. */
const MOST_WORDS = 8

/** Tell whether words in marks are few enough to be a term or a title and do not read as a sentence. */
export function isFewWords(words: string): boolean {
  return countWords(words) <= MOST_WORDS && (!isFullSentence(words) || isTitleCase(words))
}

/** Tell how likely a few words in marks are a term, a title or scare quotes, and nobody’s words, from 0 to 1. */
export function toTermScore(signs: readonly TermSign[]): number {
  const sum = signs.reduce((total, sign) => total + TERM_WEIGHTS[sign], TERM_WEIGHTS.base)
  return 1 / (1 + Math.exp(-sum))
}
