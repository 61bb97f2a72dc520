import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/language/en/english.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { findContradictions } from '../../../src/reading/find-contradictions.ts'
import { readDocument } from '../../../src/reading/read-document.ts'
import { toEntries } from '../../../src/reading/to-entries.ts'
import { toDocument } from '../../../src/text/document.ts'

/** Read a text as if published on one day, and hold it against another: days lie ahead that did not. */
function findRules(text: string, published: string, heldAgainst = published): string[] {
  const document = toDocument(text, toPlainBlocks(text))
  const { reading, people } = readDocument(document, { published, title: '', people: [], pack: ENGLISH })
  const entries = toEntries(text, reading, people, published)
  return findContradictions({ document, published: heldAgainst, ...entries }).map(({ rule }) => rule)
}

const LATER = '2026-03-24'
const EARLIER = '2026-03-02'

describe('what contradicts itself', () => {
  it.each([
    ['“It is over,” Ann Skory said on Monday.', ['said-ahead']],
    ['The harbour board met on Monday.', ['past-ahead', 'status']],
    ['The board has met on Monday.', ['past-ahead', 'status']],
  ])('is found in %s', (text, rules) => {
    expect(findRules(text, LATER, EARLIER)).toEqual(rules)
  })

  it.each([
    'The harbour board will meet on Friday.',
    'The board agreed to meet on Friday.',
    'The vote was put off until Friday.',
    'The vote was scheduled for Friday.',
    'If the board met on Friday, it would vote.',
    '“We meet on Friday,” Ann Skory said.',
  ])('is not found in %s', (text) => {
    expect(findRules(text, LATER)).toEqual([])
  })

  it('is never a statement of an article against its own day', () => {
    for (const text of ['In the vote on 3 November Ann Skory said “no”.', 'A week later she said “no”.'])
      expect(findRules(text, LATER)).not.toContain('said-ahead')
  })
})
