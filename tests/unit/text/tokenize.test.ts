import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/text/tokenize.ts'

const cut = (text: string): string =>
  tokenize(text, [])
    .map((token) => `${token.glued ? '' : ' '}${token.text}`)
    .join('|')

describe('tokens', () => {
  it.each([
    ['O’Brien didn’t sign.', ' O’Brien| didn’t| sign|.'],
    ['Delgado’s bridge', ' Delgado|’s| bridge'],
    ['at 9 p.m. in the U.S. today', ' at| 9| p.m.| in| the| U.S.| today'],
    ['12,000 people, 3.5 metres', ' 12,000| people|,| 3.5| metres'],
    ['month-long', ' month|-|long'],
    ['the 21st', ' the| 21|st'],
    ['“Closed”', ' “|Closed|”'],
    ['São Tomé café', ' São| Tomé| café'],
    ['workers’ yards', ' workers|’| yards'],
    ['’tis', ' ’|tis'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('straighten apostrophes and lower letters for looking up', () => {
    expect(tokenize('Didn’t', [])[0]).toMatchObject({ lower: "didn't", kind: 'word' })
  })

  it('are everything but the white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text, [])
        expect(tokens.map(({ text: words }) => words).join('')).toBe(text.replace(/\s/g, ''))
        for (const { start, end, text: words } of tokens) expect(text.slice(start, end)).toBe(words)
      }),
    )
  })
})
