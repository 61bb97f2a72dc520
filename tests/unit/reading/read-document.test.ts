import { ENGLISH } from '../../../src/language/en/english.ts'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/reading/read-document.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

/** The days the words of time in a text stand for; it is published on Thursday 26 March 2026. */
function datesOf(text: string): string[] {
  const document = toDocument(text, toPlainBlocks(text))
  const { reading } = readDocument(document, {
    published: '2026-03-26',
    title: '',
    people: [],
    pack: ENGLISH,
  })
  return reading.expressions.map(({ text: words, value }) => `${words} ${value}`)
}

describe('dates in what was said', () => {
  it.each([
    ['“We meet tomorrow,” Marta Delgado said on Monday.', ['tomorrow 2026-03-24', 'Monday 2026-03-23']],
    [
      'On 3 March, Delgado told the council: “The crews left yesterday.”',
      ['3 March 2026-03-03', 'yesterday 2026-03-02'],
    ],
  ])('count from the day it was said: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })

  it.each([
    ['“We meet tomorrow,” Marta Delgado said.', ['tomorrow 2026-03-27']],
    ['“We meet tomorrow,” Marta Delgado said last month.', ['tomorrow 2026-03-27', 'last month 2026-02']],
    [
      'Marta Delgado said on Monday that the crews left yesterday.',
      ['Monday 2026-03-23', 'yesterday 2026-03-25'],
    ],
  ])('count from publication otherwise: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})
