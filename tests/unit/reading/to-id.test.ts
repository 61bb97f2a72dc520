import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/reading/to-id.ts'

describe('an id', () => {
  it.each([
    [
      'has up to eight words',
      'The harbour council voted to keep the bridge closed for good',
      'e-harbour-council-voted-to-keep-the-bridge-closed',
    ],
    ['leaves a number at its head out', 'more than two hundred workers returned', 'e-workers-returned'],
    ['keeps a number within', 'workers returned after 30 days', 'e-workers-returned-after-30-days'],
    ['folds diacritics', 'Łódź café Ångström', 'e-łodz-cafe-angstrom'],
    ['closes words up at an apostrophe', 'the town’s next step isn’t known', 'e-towns-next-step-isnt-known'],
    ['keeps other scripts', 'قال المجلس', 'e-قال-المجلس'],
    ['is there where there are no words', '…', 'e'],
  ])('%s', (_, words, expected) => {
    expect(toId('e', words, new Map())).toBe(expected)
  })

  it('is told apart from one that is taken', () => {
    const taken = new Map<string, number>()
    expect([1, 2, 3].map(() => toId('s', 'It may be different.', taken))).toEqual([
      's-it-may-be-different',
      's-it-may-be-different-2',
      's-it-may-be-different-3',
    ])
  })

  it('does not move when a date or a number at its head is corrected', () => {
    expect(toId('e', 'about 200 workers returned', new Map())).toBe(
      toId('e', 'some 300 workers returned', new Map()),
    )
  })
})
