import { describe, expect, it } from 'vitest'
import { NOT_SAID_RULES } from '../../../../src/quotes/not-said/not-said.ts'
import { readText } from '../../../support/read-text.ts'

const examples = NOT_SAID_RULES.flatMap(({ id, examples: all }) => all.map((text) => ({ id, text })))
const counterexamples = NOT_SAID_RULES.flatMap(({ id, counterexamples: all }) =>
  all.map((text) => ({ id, text })),
)

describe('words in marks that nobody says', () => {
  it.each(examples)('$id: $text', ({ text }) => {
    expect(readText(text).attributions).toEqual([])
  })
})

describe('words alike that somebody says', () => {
  it.each(counterexamples)('$id: $text', ({ text }) => {
    expect(readText(text).attributions).toHaveLength(1)
  })
})
