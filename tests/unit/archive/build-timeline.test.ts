import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTimeline, selectReports } from '../../../src/archive/build-timeline.ts'
import type { EventEntry } from '../../../src/store/entry.ts'
import { makeStoryArticle, makeTold } from './make-report.ts'

function tell(
  id: string,
  published: string,
  summary: string,
  day: string,
  changes: Partial<EventEntry> = {},
  stories?: readonly string[],
) {
  return makeStoryArticle(id, published, { events: [makeTold(summary, day, changes)] }, stories)
}

function countEntries(...articles: Parameters<typeof tell>[]): number {
  return buildTimeline(articles.map((parts) => tell(...parts))).length
}

const VOTE = 'The harbour council of Aldine voted to keep the bridge closed'

describe('a timeline', () => {
  it('has an event that several articles report once, with each report', () => {
    const [entry, ...others] = buildTimeline([
      tell(
        'later',
        '2026-03-24',
        'Aldine’s harbour council voted that the bridge stays closed',
        '2026-03-03',
      ),
      tell('first', '2026-03-04', VOTE, '2026-03-03'),
    ])
    expect(others).toEqual([])
    expect(entry?.lead.summary).toBe(VOTE)
    expect(entry?.reports.map(({ article }) => article.id)).toEqual(['first', 'later'])
    expect(entry?.datings).toHaveLength(1)
  })

  it('takes the finer date of those that agree', () => {
    const [entry] = buildTimeline([
      tell(
        'coarse',
        '2026-03-02',
        'Inspectors of Aldine found cracks in two girders',
        '2026-02-01/2026-02-28',
      ),
      tell('fine', '2026-03-24', 'Aldine inspectors found fresh cracks in two girders', '2026-02-19'),
    ])
    expect(entry?.when.start).toBe('2026-02-19')
    expect(entry?.when.end).toBe('2026-02-19')
    expect(entry?.reports).toHaveLength(2)
  })

  it('turns what was scheduled into what then happened', () => {
    const [entry, ...others] = buildTimeline([
      tell('before', '2026-03-01', 'Envoys of Norvia and Ruritania will meet in Aldine', '2026-03-09', {
        status: 'scheduled',
      }),
      tell(
        'after',
        '2026-03-10',
        'Envoys from Norvia and Ruritania talked for most of the day',
        '2026-03-09',
      ),
    ])
    expect(others).toEqual([])
    expect(entry?.status).toBe('past')
    expect(entry?.lead.article.id).toBe('after')
  })

  it('shows dates that differ side by side, and averages none', () => {
    const [entry, ...others] = buildTimeline([
      tell(
        'one',
        '2025-11-11',
        'The contractor withdrew from the works, citing the price of steel',
        '2025-10-07',
      ),
      tell(
        'two',
        '2026-03-24',
        'The contractor withdrew from the works over the price of steel',
        '2025-10-09',
      ),
    ])
    expect(others).toEqual([])
    expect(entry?.datings.map(({ when, reports }) => [when.start, reports.length])).toEqual([
      ['2025-10-07', 1],
      ['2025-10-09', 1],
    ])
  })
})

describe('two events stay two', () => {
  it.each([
    [
      'that happened in another town',
      'The mayor of Aldine opened a school',
      'The mayor of Farrow opened a school',
    ],
    [
      'that are opposites',
      'The council of Aldine voted to close the bridge',
      'The council of Aldine voted to open the bridge',
    ],
    ['of which one is denied', VOTE, 'The harbour council of Aldine never voted to keep the bridge closed'],
    [
      'with other numbers',
      'A fire in Aldine killed 3 people at a mill',
      'A fire in Aldine killed 12 people at a mill',
    ],
    ['of the same body on one day', VOTE, 'The harbour council of Aldine thanked its inspectors'],
    ['that share names alone', 'Norvia condemned Ruritania', 'Ruritania accused Norvia of piracy'],
  ])('%s', (_, one, other) => {
    expect(
      countEntries(['a', '2026-03-04', one, '2026-03-03'], ['b', '2026-03-24', other, '2026-03-03']),
    ).toBe(2)
  })

  it('told by one article', () => {
    const events = [makeTold(VOTE, '2026-03-03'), makeTold(`${VOTE} to traffic`, '2026-03-03')]
    expect(buildTimeline([makeStoryArticle('a', '2026-03-04', { events })])).toHaveLength(2)
  })

  it('of which one is only possible', () => {
    expect(
      countEntries(
        ['a', '2026-03-01', VOTE, '2026-03-03', { status: 'possible' }],
        ['b', '2026-03-24', VOTE, '2026-03-03'],
      ),
    ).toBe(2)
  })

  it.each([
    ['a month later', '2026-04-03'],
    ['in another year', '2027-03-03'],
  ])('in the same words, %s', (_, day) => {
    expect(countEntries(['a', '2026-03-04', VOTE, '2026-03-03'], ['b', '2027-03-24', VOTE, day])).toBe(2)
  })

  it('that happen again and again, a day apart', () => {
    const meeting = 'The harbour council of Aldine met to discuss the closed bridge'
    expect(
      countEntries(['a', '2026-03-04', meeting, '2026-03-03'], ['b', '2026-03-24', meeting, '2026-03-04']),
    ).toBe(2)
  })

  it('dated differently in articles of different stories', () => {
    const words = 'The contractor withdrew from the works, citing the price of steel'
    expect(
      countEntries(
        ['a', '2025-11-11', words, '2025-10-07', {}, ['bridge']],
        ['b', '2026-03-24', words, '2025-10-09', {}, ['ferry']],
      ),
    ).toBe(2)
  })
})

describe('merging', () => {
  const articles = [
    tell('a', '2026-03-04', VOTE, '2026-03-03'),
    tell('b', '2026-03-05', 'Aldine’s harbour council voted that the bridge stays closed', '2026-03-03'),
    tell('c', '2026-03-06', 'Inspectors of Aldine found cracks in two girders', '2026-02-01/2026-02-28'),
    tell('d', '2026-03-07', 'Aldine inspectors found fresh cracks in two girders', '2026-02-19'),
    tell(
      'e',
      '2026-03-08',
      'The contractor withdrew from the works, citing the price of steel',
      '2025-10-07',
    ),
    tell('f', '2026-03-09', 'The contractor withdrew from the works over the price of steel', '2025-10-09'),
  ]

  it('does not depend on the order of the articles', () => {
    const timeline = buildTimeline(articles)
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(buildTimeline(shuffled)).toEqual(timeline)
      }),
    )
  })

  it('leaves entries alone that an added article does not tell of', () => {
    const subsets = fc.subarray(articles, { minLength: 2 })
    const added = tell(
      'z',
      '2026-03-30',
      'A ferry of the Saltholm line ran aground at Carrick Point',
      '2026-03-03',
    )
    fc.assert(
      fc.property(subsets, (some) => {
        const after = buildTimeline([...some, added])
        expect(after.filter(({ lead }) => lead.article.id !== 'z')).toEqual(buildTimeline(some))
      }),
    )
  })

  it('keeps of an entry the reports of one story', () => {
    const [entry] = buildTimeline(articles.slice(0, 2))
    const of = (id: string) => entry && selectReports(entry, (article) => article.id === id)
    expect(of('b')?.lead.article.id).toBe('b')
    expect(of('b')?.reports).toHaveLength(1)
    expect(of('z')).toBeNull()
  })
})

describe('an editor’s word on what is one event', () => {
  const board = 'The board approved a loan'
  const ids = (...articles: Parameters<typeof tell>[]) =>
    buildTimeline(articles.map((parts) => tell(...parts))).map(({ reports, datings }) => [
      reports.map(({ article }) => article.id).join(' '),
      datings.length,
    ])

  it('joins what nothing else would, in one article’s mark or both', () => {
    const joined = { sameAs: ['first#e-told'] }
    const first = ['first', '2026-03-04', VOTE, '2026-03-03', { id: 'e-told' }] as const
    expect(ids([...first], ['later', '2026-03-24', board, '2026-03-03', joined])).toEqual([
      ['first later', 1],
    ])
    expect(ids([...first], ['later', '2026-03-24', board, '2026-02-20', joined])).toEqual([
      ['first later', 2],
    ])
    expect(
      ids([...first], ['later', '2026-03-24', board, '2026-02-20', { sameAs: ['first#e-gone'] }]),
    ).toHaveLength(2)
  })

  it('keeps apart what would be one', () => {
    const first = ['first', '2026-03-04', VOTE, '2026-03-03', { id: 'e-told' }] as const
    const later = ['later', '2026-03-24', VOTE, '2026-03-03', { notSameAs: ['first#e-told'] }] as const
    expect(ids([...first], [...later])).toHaveLength(2)
    expect(ids([...first], ['later', '2026-03-24', VOTE, '2026-03-03', {}])).toHaveLength(1)
  })
})
