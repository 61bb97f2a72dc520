import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeStatements } from '../../../src/archive/merge-statements.ts'
import { makeWhen } from '../components/made-article.ts'
import { makeSaid } from './make-report.ts'

const WORDS = 'I will not put a school bus on that deck until somebody signs for it'

describe('the same words are one statement', () => {
  it('whatever marks end them, with a report for each article', () => {
    const [saying, ...others] = mergeStatements([
      makeSaid('later', '2026-03-24', `${WORDS}.`),
      makeSaid('first', '2026-03-04', `${WORDS},`),
    ])
    expect(others).toEqual([])
    expect(saying?.reports.map(({ article }) => article.id)).toEqual(['first', 'later'])
    expect(saying?.otherwise).toEqual([])
  })

  it('where one article has less of them', () => {
    const [saying, ...others] = mergeStatements([
      makeSaid('a', '2026-03-04', 'a school bus on that deck'),
      makeSaid('b', '2026-03-24', WORDS),
    ])
    expect(others).toEqual([])
    expect(saying?.lead.article.id).toBe('b')
    expect(saying?.otherwise).toEqual([])
  })

  it('where a word or two differ, and the difference is kept', () => {
    const other = WORDS.replace('somebody', 'someone')
    const [saying, ...others] = mergeStatements([
      makeSaid('a', '2026-03-04', WORDS),
      makeSaid('b', '2026-03-24', other),
    ])
    expect(others).toEqual([])
    expect(saying?.otherwise.map(({ parts }) => parts)).toEqual([[other]])
  })

  it('and is dated where any report dates it', () => {
    const when = makeWhen('2026-03-03')
    const [saying] = mergeStatements([
      makeSaid('a', '2026-03-04', WORDS),
      makeSaid('b', '2026-03-24', WORDS, { when }),
    ])
    expect(saying?.when).toEqual(when)
  })
})

describe('two statements stay two', () => {
  it.each([
    [
      'of which one denies',
      'We will sign the new contract for the bridge today',
      'We will not sign the new contract for the bridge today',
    ],
    [
      'with other figures',
      'We need 40 million for the deck of the old bridge',
      'We need 50 million for the deck of the old bridge',
    ],
    [
      'that share a phrase',
      'The money is there, and the plan is not',
      'The money is there, and nobody wants it',
    ],
    ['of which one is a few words of the other', 'on that deck', WORDS],
  ])('%s', (_, one, other) => {
    expect(
      mergeStatements([makeSaid('a', '2026-03-04', one), makeSaid('b', '2026-03-24', other)]),
    ).toHaveLength(2)
  })

  it('said on different days', () => {
    const said = (article: string, day: string) =>
      makeSaid(article, '2026-03-24', WORDS, { when: makeWhen(day) })
    expect(mergeStatements([said('a', '2026-03-03'), said('b', '2026-03-09')])).toHaveLength(2)
  })

  it('where one was said after the other was printed', () => {
    const after = makeSaid('b', '2026-03-24', WORDS, { when: makeWhen('2026-03-23') })
    expect(mergeStatements([makeSaid('a', '2026-03-04', WORDS), after])).toHaveLength(2)
  })

  it('of a few words, printed long apart', () => {
    expect(
      mergeStatements([
        makeSaid('a', '2025-03-04', 'Nobody has signed'),
        makeSaid('b', '2026-03-24', 'Nobody has signed'),
      ]),
    ).toHaveLength(2)
  })
})

it('merging statements does not depend on their order', () => {
  const statements = [
    makeSaid('a', '2026-03-04', WORDS),
    makeSaid('b', '2026-03-24', `${WORDS} today`),
    makeSaid('c', '2026-03-25', 'a school bus on that deck'),
    makeSaid('d', '2026-03-26', 'Nobody has signed'),
  ]
  const merged = mergeStatements(statements)
  fc.assert(
    fc.property(fc.shuffledSubarray(statements, { minLength: statements.length }), (shuffled) => {
      expect(mergeStatements(shuffled)).toEqual(merged)
    }),
  )
})
