import { describe, expect, test } from 'vitest'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { readSyntax } from '../../../src/syntax/sentence-syntax.ts'
import { toDocument } from '../../../src/text/document.ts'

/** The clauses of a text's first sentence as “kind: words”. */
function show(text: string): string[] {
  const document = toDocument(text, toPlainBlocks(text))
  return readSyntax(document, 0).finite.map(({ kind, firstToken, endToken }) => {
    const [first, last] = [document.tokens[firstToken], document.tokens[endToken - 1]]
    return `${kind}: ${text.slice(first?.start, last?.end)}`
  })
}

describe('two verbs are parted where one clause ends', () => {
  test.each([
    ['The council met and the mayor resigned.', ['main: The council met', 'joined: and the mayor resigned.']],
    ['The council met and voted.', ['main: The council met', 'shared: and voted.']],
    ['The council met; the mayor resigned.', ['main: The council met', 'joined: ; the mayor resigned.']],
    ['She said that the bridge was safe.', ['main: She said', 'content: that the bridge was safe.']],
    [
      'She said on Monday the bridge was safe.',
      ['main: She said on Monday', 'content: the bridge was safe.'],
    ],
    [
      'The guard, who was hurt, resigned.',
      ['main: The guard,', 'relative: who was hurt,', 'resumed: resigned.'],
    ],
    [
      'The county refused the loan the town wanted.',
      ['main: The county refused the loan', 'relative: the town wanted.'],
    ],
    [
      'The bridge closed after a barge struck it.',
      ['main: The bridge closed', 'subordinate: after a barge struck it.'],
    ],
    [
      'The bridge is safe, Ivo Lund, the inspector, said on Monday.',
      ['main: The bridge is safe', 'report: , Ivo Lund, the inspector, said on Monday.'],
    ],
    [
      'It opened in Norport, Ostmark, on Monday, the ministry announced.',
      ['main: It opened in Norport, Ostmark, on Monday', 'report: , the ministry announced.'],
    ],
    [
      'The clerk who received the papers on Monday was Ida Orme.',
      ['main: The clerk', 'relative: who received the papers on Monday', 'resumed: was Ida Orme.'],
    ],
    [
      'She showed the papers that he received from the court.',
      ['main: She showed the papers', 'relative: that he received from the court.'],
    ],
    [
      'It began shortly after noon and lasted three hours.',
      ['main: It began shortly after noon', 'shared: and lasted three hours.'],
    ],
    [
      'It began after the rain stopped and lasted three hours.',
      ['main: It began', 'subordinate: after the rain stopped', 'shared: and lasted three hours.'],
    ],
  ])('%s', (text, clauses) => {
    expect(show(text)).toEqual(clauses)
  })
})

describe('one clause stays whole', () => {
  test.each([
    'On Saturday, soldiers returned after a month of exercises in the south.',
    'More than ten thousand visitors and their guides came.',
    'After the vote, the mayor resigned.',
    'That day the mayor resigned.',
    'The council met behind closed doors.',
    'His once quiet town voted.',
    'The mayor, an engineer by trade, resigned on Monday.',
    'She shouted “we won and they lost” on Monday.',
  ])('%s', (text) => {
    expect(show(text)).toHaveLength(1)
  })
})

test('a dateline belongs to no clause', () => {
  expect(show('NORPORT, March 24 (HNA) — The council met.')).toEqual(['main: The council met.'])
  expect(show('NATO and the council met.')).toEqual(['main: NATO and the council met.'])
})
