import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

const PIECES = [
  'Marta Delgado',
  'Tomas Lindqvist',
  'she',
  'he',
  'the council leader',
  'a senior official',
  'said',
  'told reporters',
  'calling it',
  'who',
  'that',
  'by',
  'according to',
  'was',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "''",
  '«',
  '»',
  ',',
  '.',
  ':',
  '?',
  ' — ',
  '\n',
  'Nobody has signed',
  'a wreck',
  'in a statement',
  'on Monday',
  '(',
  ')',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('attributions of any text', () => {
  it('are spans that slice back, in text order, with a confidence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions } = readText(text)
        for (const { quote, content, cue, speaker, occasion, clause, confidence } of attributions) {
          for (const part of [...quote, ...content, cue, speaker?.mention, occasion])
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text)
          if (clause) expect(clause.start).toBeLessThan(clause.end)
          expect(quote.length).toBeGreaterThan(0)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(speaker === null ? 0 : 1)
        }
        const starts = attributions.map(({ quote }) => quote[0]?.start ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it('never name somebody whose only mention is within the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions } = readText(text)
        for (const { quote, speaker } of attributions)
          for (const part of quote)
            if (speaker)
              expect(speaker.mention.end <= part.start || speaker.mention.start >= part.end).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readText(text).attributions).toEqual(readText(text).attributions)
      }),
      { numRuns: 50 },
    )
  })

  it('keep those of the other paragraphs whatever marks one holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', "'", '«', '(', 'word'), { maxLength: 12 }),
        (marks) => {
          const text = `“Nobody has signed,” Marta Delgado said.\n${marks.join(' ')} and then some words.\nThen they left.\nTomas Lindqvist said: “It is over.”`
          const voices = readText(text).attributions.map(({ speaker }) => speaker?.name)
          expect(voices[0]).toBe('Marta Delgado')
          expect(voices.at(-1)).toBe('Tomas Lindqvist')
        },
      ),
      { numRuns: 100 },
    )
  })
})
