import type { QuoteReading } from './link/quote-reading.ts'

const FEWEST_WORDS = 5

/**
 * Leave out pull quotes: words that are quoted elsewhere in the text too, as a whole or as one of its sentences, count
 * once, there where a cue reports them.
 */
export function withoutRepeats(text: string, readings: readonly QuoteReading[]): QuoteReading[] {
  const reported = new Map<string, QuoteReading>()
  for (const reading of readings)
    for (const words of toSentences(text, reading)) {
      const first = reported.get(words)
      if (!first || isBetter(reading, first)) reported.set(words, reading)
    }
  return readings.filter((reading) => {
    if (!isPulled(reading)) return true
    const sentences = toSentences(text, reading)
    return sentences.length === 0 || sentences.some((words) => reported.get(words) === reading)
  })
}

/** The words count where a cue reports them, else where somebody is known to say them. */
function isBetter(reading: QuoteReading, first: QuoteReading): boolean {
  if (!isPulled(first)) return false
  return !isPulled(reading) || (first.speaker === null && reading.speaker !== null)
}

/** Tell whether a quotation stands on its own, as pull quotes do: in a block of its own or without a cue. */
function isPulled({ governor, rule }: QuoteReading): boolean {
  return governor?.cue == null || rule === 'block-quotation'
}

function toSentences(text: string, { quotation: { inner } }: QuoteReading): string[] {
  return text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .split(/[.!?…]+/u)
    .map((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS)
}
