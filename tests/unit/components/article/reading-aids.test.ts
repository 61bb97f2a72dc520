import { describe, expect, it } from 'vitest'
import { buildContents } from '../../../../src/components/article/build-contents.ts'
import { countMinutes } from '../../../../src/components/article/reading-minutes.ts'

describe('the time an article takes', () => {
  it.each([
    ['', 1],
    ['Rain.', 1],
    ['word '.repeat(690), 3],
    ['— … “” '.repeat(690), 1],
    ['港'.repeat(1500), 3],
  ])('%#: counts words, or signs where there are none', (text, minutes) => {
    expect(countMinutes(text)).toBe(minutes)
  })
})

describe('the parts of an article', () => {
  const passage = (html: string) => ({ html })

  it('are its headings, in plain words', () => {
    const passages = [
      '<p>One.</p>',
      '<h2 id="a">The <em>first</em> &#x26; last</h2>',
      '<h3 id="c">Less</h3>',
      '<h2 id="b">Then</h2>',
    ]
    expect(buildContents(passages.map(passage))).toEqual([
      { id: 'a', html: 'The first &#x26; last' },
      { id: 'b', html: 'Then' },
    ])
  })

  it('are none where one heading stands alone, or none can be led to', () => {
    expect(buildContents([passage('<h2 id="a">Alone</h2>')])).toEqual([])
    expect(buildContents([passage('<h2>One</h2>'), passage('<h2>Two</h2>')])).toEqual([])
  })
})
