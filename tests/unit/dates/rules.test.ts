import { describe, expect, it } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { GUARDS } from '../../../src/dates/grammar/guards.ts'
import { findPhrases } from '../../../src/dates/grammar/find-phrases.ts'
import { PHRASES } from '../../../src/dates/grammar/phrases.ts'
import { REFINERS } from '../../../src/dates/refine/refiners.ts'
import { DIRECTION_CUES } from '../../../src/dates/resolve/direction-cues.ts'
import { findDirection } from '../../../src/dates/resolve/find-direction.ts'
import { RESOLUTION_RULES } from '../../../src/dates/resolve/resolution-rules.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { findVerbGroups } from '../../../src/text/find-verb-groups.ts'
import { type TextDocument, toDocument } from '../../../src/text/document.ts'

const PUBLISHED = '2026-03-22'

describe('the phrases of the grammar', () => {
  it.each(PHRASES.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s reads “%s” whole',
    (_name, example) => {
      const wholes = ['in', 'on', 'at'].map((preposition) => {
        const document = toPlainDocument(`${preposition} ${example}`)
        const phrases = findPhrases(document).map(({ firstToken, endToken }) => [firstToken, endToken])
        return JSON.stringify(phrases) === JSON.stringify([[1, document.tokens.length]])
      })
      expect(wholes).toContain(true)
    },
  )
})

describe('the rules that resolve', () => {
  const examples = RESOLUTION_RULES.flatMap(({ name, examples }) =>
    examples.map((example) => [name, ...example] as const),
  )
  it.each(examples)('%s: %s', (name, sentence, words, value) => {
    const found = findTemporalExpressions(toPlainDocument(sentence), { published: PUBLISHED })
    expect(found).toContainEqual(expect.objectContaining({ text: words, value, rule: name }))
  })
})

describe('the cues of direction', () => {
  const examples = DIRECTION_CUES.flatMap(({ name, examples }) =>
    examples.map((example) => [name, ...example] as const),
  )
  it.each(examples)('%s: “%s” lies %s', (_name, sentence, direction) => {
    const document = toPlainDocument(sentence)
    const [phrase] = findPhrases(document)
    const [whole] = document.sentences
    const groups = whole ? findVerbGroups(document.tokens, whole) : []
    expect(phrase && findDirection(phrase, groups)).toBe(direction)
  })
})

describe('the refiners', () => {
  const examples = REFINERS.flatMap(({ name, examples }) =>
    examples.map((example) => [name, ...example] as const),
  )
  it.each(examples)('%s: %s', (_name, sentence, words, start, end) => {
    const found = findTemporalExpressions(toPlainDocument(sentence), { published: PUBLISHED })
    const { when } = found.find(({ text }) => text === words) ?? {}
    expect([when?.start ?? null, when?.end ?? null]).toEqual([start, end])
  })
})

describe('the guards', () => {
  it.each(GUARDS.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s leaves “%s” alone',
    (_name, example) => {
      expect(findTemporalExpressions(toPlainDocument(example), { published: PUBLISHED })).toEqual([])
    },
  )
})

function toPlainDocument(text: string): TextDocument {
  return toDocument(text, toPlainBlocks(text))
}
