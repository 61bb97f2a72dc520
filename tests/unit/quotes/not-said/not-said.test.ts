import { describe, expect, it } from 'vitest'
import { NOT_SAID_RULES } from '../../../../src/quotes/not-said/not-said.ts'
import { readText } from '../../../support/read-text.ts'

const examples = NOT_SAID_RULES.flatMap(({ name, examples: all }) => all.map((text) => ({ name, text })))

describe('words in marks that nobody says', () => {
  it.each(examples)('$name: $text', ({ text }) => {
    expect(readText(text).attributions).toEqual([])
  })
})
