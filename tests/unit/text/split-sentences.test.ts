import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

function split(text: string): string[] {
  return toDocument(text, toPlainBlocks(text)).sentences.map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each([
    ['The deck is shut. The yard is open.'],
    ['Is it shut? It is!  Nobody knows…'],
    ['It opened at 9 a.m. The crews left.'],
    ['“Nobody has signed.” The meeting ended.'],
    ['He called it “a lane.” Delgado left.'],
    ['It was shut (again). Workers left.'],
    ['One line\nAnother line'],
  ])('end: %j', (text) => {
    expect(split(text).length).toBeGreaterThan(1)
  })

  it.each([
    ['Dr. Wirth met Mr. Lindqvist on Jan. 5 in St. Aldine.'],
    ['The U.S. Army sent J. R. Moravec.'],
    ['“Nobody has signed. Nobody will,” she said.'],
    ['“Is it shut?” he asked.'],
    ['It rose 3.5 per cent.'],
    ['Ines Moravec, of Port Aldine Inc. and others, left.'],
    ['He left at 5 p.m. on Tuesday.'],
    ['They left ... and came back'],
  ])('do not: %j', (text) => {
    expect(split(text)).toEqual([text])
  })

  it('hold every token once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', ' said', '.', '”', '“', ' ', '\n', 'Mr', '?', '5')),
        (parts) => {
          const text = parts.join('')
          const { tokens, sentences } = toDocument(text, toPlainBlocks(text))
          const held = sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
          expect(held).toEqual(tokens)
        },
      ),
    )
  })
})
