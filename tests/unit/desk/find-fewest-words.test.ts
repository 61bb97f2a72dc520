import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFewestWords, findOwnWords } from '../../../src/desk/find-fewest-words.ts'
import { findMarkedWords } from '../../../src/reading/find-marked-words.ts'

const text =
  'On Saturday the crews left. Delgado said on Saturday: “It may be different.”\n\nOn Saturday the crews left again.'

function toSpan(words: string, nth = 0) {
  const start = text
    .split(words)
    .slice(0, nth + 1)
    .join(words).length
  return { start, end: start + words.length }
}

describe('the fewest words', () => {
  it.each([
    ['different', 0, { text: 'different' }],
    ['Saturday', 1, { text: 'Saturday', suffix: ': “It' }],
    ['the crews left', 1, { text: 'the crews left', suffix: 'again.' }],
    ['On', 0, { text: 'On', suffix: 'Saturday the crews left.' }],
    ['left.', 0, { text: 'left.' }],
  ])('of %j, place %i', (words, nth, quote) => {
    const found = findFewestWords(text, toSpan(words, nth))
    const words0 = Object.values(found ?? {})
      .join(' ')
      .split(/\s+/).length
    expect(words0).toBeLessThanOrEqual(Object.values(quote).join(' ').split(/\s+/).length)
    expect(found?.text).toBe(quote.text)
  })

  it('find the place and no other, wherever it is; or there are none', () => {
    const word = fc.constantFrom('the', 'crews', 'left', 'on', 'Saturday', '“It', 'may”', 'be.')
    const gap = fc.constantFrom(' ', '  ', '\n', '\n\n')
    const body = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 4 }), (parts, at, length) => {
        const written = parts
          .map((part) => part.join(''))
          .join('')
          .trimEnd()
        const words = [...written.matchAll(/\S+/g)]
        const first = at % words.length
        const last = words[Math.min(first + length, words.length) - 1]
        const span = { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
        const quote = findFewestWords(written, span)
        if (quote) expect(findMarkedWords({ text: written, tokens: [] }, quote)).toEqual({ span })
        else expect(/\s{2}/.test(written) || words.length > 12).toBe(true)
      }),
    )
  })
})

describe('words of a statement', () => {
  it('keep clear of dates and other statements, and of stops and marks', () => {
    const said = 'Delgado said: “On Saturday the crews left. Nobody has signed anything at all,” and left.'
    const part = { start: said.indexOf('“'), end: said.indexOf('” and') + 1 }
    const date = { start: said.indexOf('Saturday'), end: said.indexOf(' the crews') }
    expect(findOwnWords(said, part, [date])).toEqual({ text: 'the crews left. Nobody' })
    expect(findOwnWords(said, part, [])).toEqual({ text: 'On Saturday the crews' })
    expect(findOwnWords('“No.” “No,” she said.', { start: 0, end: 5 }, [])).toMatchObject({ text: 'No' })
  })
})
