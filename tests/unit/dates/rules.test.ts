import { ENGLISH } from '../../../src/language/en/english.ts'
import { describe, expect, it } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { GUARDS } from '../../../src/language/en/dates/guards.ts'
import { findPhrases } from '../../../src/dates/find-phrases.ts'
import { PHRASES } from '../../../src/language/en/dates/phrases.ts'
import { REFINERS } from '../../../src/dates/refine/refiners.ts'
import { DIRECTION_CUES } from '../../../src/language/en/dates/direction/direction-cues.ts'
import { findDirection } from '../../../src/language/en/dates/direction/find-direction.ts'
import { RESOLUTION_RULES } from '../../../src/dates/resolve/resolution-rules.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { type TextDocument, toDocument } from '../../../src/text/document.ts'

const PUBLISHED = '2026-03-22'

describe('the phrases of the grammar', () => {
  it.each(PHRASES.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s reads “%s” whole',
    (_name, example) => {
      const wholes = ['in', 'on', 'at'].map((preposition) => {
        const document = toPlainDocument(`${preposition} ${example}`)
        const phrases = findPhrases(document, ENGLISH.dates).map(({ firstToken, endToken }) => [
          firstToken,
          endToken,
        ])
        return JSON.stringify(phrases) === JSON.stringify([[1, document.tokens.length]])
      })
      expect(wholes).toContain(true)
    },
  )
})

describe('the rules that resolve', () => {
  const examples = RESOLUTION_RULES.flatMap(({ id, examples }) =>
    examples.map((example) => [id, ...example] as const),
  )
  it.each(examples)('%s: %s', (name, sentence, words, value) => {
    const found = findTemporalExpressions(toPlainDocument(sentence), { published: PUBLISHED }, ENGLISH.dates)
    expect(found).toContainEqual(expect.objectContaining({ text: words, value, rule: name }))
  })
})

describe('the cues of direction', () => {
  const examples = DIRECTION_CUES.flatMap(({ id, examples }) =>
    examples.map((example) => [id, ...example] as const),
  )
  it.each(examples)('%s: “%s” lies %s', (_name, sentence, direction) => {
    const document = toPlainDocument(sentence)
    const [phrase] = findPhrases(document, ENGLISH.dates)
    expect(phrase && findDirection(phrase)).toBe(direction)
  })
})

describe('the refiners', () => {
  const examples = REFINERS.flatMap(({ id, examples }) =>
    examples.map((example) => [id, ...example] as const),
  )
  it.each(examples)('%s: %s', (_name, sentence, words, start, end) => {
    const found = findTemporalExpressions(toPlainDocument(sentence), { published: PUBLISHED }, ENGLISH.dates)
    const { when } = found.find(({ text }) => text === words) ?? {}
    expect([when?.start ?? null, when?.end ?? null]).toEqual([start, end])
  })
})

describe('the guards', () => {
  it.each(GUARDS.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s leaves “%s” alone',
    (_name, example) => {
      expect(
        findTemporalExpressions(toPlainDocument(example), { published: PUBLISHED }, ENGLISH.dates),
      ).toEqual([])
    },
  )
})

function toPlainDocument(text: string): TextDocument {
  return toDocument(text, toPlainBlocks(text))
}
