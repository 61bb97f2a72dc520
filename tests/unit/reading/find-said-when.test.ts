import { ENGLISH } from '../../../src/language/en/english.ts'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/reading/read-document.ts'
import { toEntries } from '../../../src/reading/to-entries.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

/** The days the statements of a text were said on, in EDTF; it is published on Tuesday 24 March 2026. */
function saidOn(text: string): (string | null)[] {
  const document = toDocument(text, toPlainBlocks(text))
  const { reading, people } = readDocument(document, {
    published: '2026-03-24',
    title: '',
    people: [],
    pack: ENGLISH,
  })
  return toEntries(text, reading, people, '2026-03-24').statements.map(({ when }) => when?.edtf ?? null)
}

describe('the day a statement was made', () => {
  it.each([
    ['“It is over,” Ann Skory told the board on Monday.', '2026-03-23'],
    ['Speaking after the vote on Monday, Ann Skory said: “It is over.”', '2026-03-23'],
    ['When she met the board on Monday, Ann Skory said: “It is over.”', '2026-03-23'],
    ['Before going into the hall on Monday, Ann Skory said: “It is over.”', '2026-03-23'],
    ['At that meeting on Monday, Ann Skory said: “It is over.”', '2026-03-23'],
    ['On Monday Ann Skory, who runs the ferry, said: “It is over.”', '2026-03-23'],
    ['Speaking in last year’s lecture, Ann Skory said: “It is over.”', '2025'],
    ['During the 2019 campaign, Ann Skory said: “It is over.”', '2019'],
    ['They met Ann Skory, who opened her door on Monday and said: “It is over.”', '2026-03-23'],
  ])('is told by %j', (text, day) => {
    expect(saidOn(text)).toEqual([day])
  })

  it.each([
    'Referring to the strikes which broke out in June 2019, Ann Skory said: “I am sorry.”',
    'Asked if there will be a bridge this year, Ann Skory said: “I hope so.”',
    'Ann Skory, who was elected in 2013, said: “It is over.”',
    'Ann Skory, inspector since 2013, said: “It is over.”',
    'Born in 1961, Ann Skory said: “It is over.”',
    'In the vote on 3 November 2026 Ann Skory said she was “in the lead”.',
    'The next year, 2027, Ann Skory said: “It is over.”',
    'Commenting on the 2019 collapse, Ann Skory said: “It is over.”',
    'The newest of them was last year’s bridge, which Ann Skory called “a marvel of rust”.',
  ])('is not told by %j', (text) => {
    expect(saidOn(text)).toEqual([null])
  })

  it('is none of a date in what the speaker reported before', () => {
    const text =
      'Ann Skory said two others were arrested on Monday and sat in court.\n“They have gone home,” she said.'
    expect(saidOn(text)).toEqual([null, null])
  })

  it('is none of a date in another fragment', () => {
    const text = 'Ann Skory said a “full report will come next year”, but added that there is “no hurry”.'
    expect(saidOn(text)).toEqual([null, null])
  })
})
