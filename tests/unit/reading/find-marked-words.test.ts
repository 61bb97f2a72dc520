import { describe, expect, it } from 'vitest'
import { findMarkedWords } from '../../../src/reading/find-marked-words.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

const text =
  'On Saturday the crews left. Delgado said on Saturday: “It may be different.”\nThe crews’ yard opened on Sunday.'
const document = toDocument(text, toPlainBlocks(text))

function find(words: string, rest: { prefix?: string; suffix?: string } = {}): string {
  const found = findMarkedWords(document, { text: words, ...rest })
  return 'problem' in found
    ? found.problem
    : `${found.span.start} ${text.slice(found.span.start, found.span.end)}`
}

describe('the words of a mark', () => {
  it.each([
    ['the crews left', {}, '12 the crews left'],
    ['"It may be different."', {}, '54 “It may be different.”'],
    ["crews' yard", {}, '81 crews’ yard'],
    ['Saturday', { prefix: 'On' }, '3 Saturday'],
    ['Saturday', { prefix: 'said on' }, '44 Saturday'],
    ['Saturday', { suffix: ': “It' }, '44 Saturday'],
    ['different.”\nThe', {}, '65 different.”\nThe'],
  ])('%j %j', (words, rest, expected) => {
    expect(find(words, rest)).toBe(expected)
  })

  it('are not taken where they stand twice', () => {
    expect(find('Saturday')).toMatch(/stands in the article 2 times\. Add prefix: or suffix:/)
  })

  it('are not taken where nothing fits what is said to stand beside them', () => {
    expect(find('Saturday', { prefix: 'next' })).toMatch(/not with that prefix and suffix/)
  })

  it('are looked for nearby where they are gone', () => {
    expect(find('the crews had left')).toContain('Nearest: “the crews left')
    expect(find('entirely elsewhere')).toMatch(/does not stand in the article\./)
  })

  it('are found in a long text in a moment', () => {
    const long = 'the bridge is shut and '.repeat(40_000)
    const found = findMarkedWords(toDocument(long, toPlainBlocks(long)), {
      text: 'the bridge',
      prefix: 'nowhere',
    })
    expect('problem' in found).toBe(true)
  })
})
