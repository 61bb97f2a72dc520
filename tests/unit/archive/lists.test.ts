import { describe, expect, it } from 'vitest'
import { buildAuthors, buildTopics } from '../../../src/archive/build-shelves.ts'
import { collectCorrections } from '../../../src/archive/collect-corrections.ts'
import { groupByMonth } from '../../../src/archive/group-by-month.ts'
import { listFormerAddresses } from '../../../src/archive/list-former-addresses.ts'
import { paginate } from '../../../src/archive/paginate.ts'
import type { ArticleMeta } from '../../../src/content/frontmatter.ts'
import { makeEntry, makeMeta } from '../components/made-article.ts'

const article = (id: string, day: string, meta: Partial<ArticleMeta> = {}) =>
  makeEntry(id, day, {
    meta: makeMeta({ title: id, published: { day, time: null, instant: null }, ...meta }),
  })

describe('topics', () => {
  const shelves = buildTopics([
    article('third', '2026-03-03', { topics: ['Harbour', 'NATO'] }),
    article('second', '2026-03-02', { topics: ['Nato', 'nato', ' '] }),
    article('first', '2026-03-01', { topics: ['bridges'] }),
  ])

  it('stand in order of name, each with its articles, newest first', () => {
    expect(shelves.map(({ name, articles }) => [name, articles.map(({ id }) => id)])).toEqual([
      ['bridges', ['first']],
      ['Harbour', ['third']],
      ['NATO', ['third', 'second']],
    ])
  })

  it('are one however they are spelt, and none where nothing could lead to them', () => {
    expect(shelves.filter(({ slug }) => slug === 'nato')).toHaveLength(1)
    expect(shelves.map(({ slug }) => slug)).not.toContain('')
  })

  it('are not authors', () => {
    const [first] = [article('first', '2026-03-01', { topics: ['Bridges'], authors: ['Ines Moravec'] })]
    expect(first && buildAuthors([first]).map(({ name }) => name)).toEqual(['Ines Moravec'])
  })
})

describe('months', () => {
  it('hold what came out in them, newest first', () => {
    const months = groupByMonth(
      ['2026-03-31', '2026-03-01', '2026-02-28', '2025-03-15'].map((day) => article(day, day)),
    )
    expect(months.map(({ id: { year, month }, articles }) => [year, month, articles.length])).toEqual([
      ['2026', '03', 2],
      ['2026', '02', 1],
      ['2025', '03', 1],
    ])
  })
})

describe('pages', () => {
  it('hold the whole list, in order, each item once', () => {
    const pages = paginate([1, 2, 3, 4, 5], 2)
    expect(pages.map(({ number, count, items }) => [number, count, items])).toEqual([
      [1, 3, [1, 2]],
      [2, 3, [3, 4]],
      [3, 3, [5]],
    ])
    expect(pages.every(({ total }) => total === 5)).toBe(true)
  })

  it.each([
    [0, 1],
    [30, 1],
    [31, 2],
    [60, 2],
  ])('of %i items are %i', (length, count) => {
    expect(paginate(Array.from({ length }))).toHaveLength(count)
  })
})

describe('corrections', () => {
  const correction = (date: string, text: string) => ({ date, kind: 'correction' as const, text, mark: null })

  it('come latest first, whatever the age of their articles', () => {
    const found = collectCorrections([
      article('new', '2026-03-03', {
        corrections: [correction('2026-03-04', 'one'), correction('2026-03-09', 'two')],
      }),
      article('old', '2020-01-01', {
        corrections: [correction('2026-03-10', 'three'), correction('2026-03-04', 'four')],
      }),
      article('right', '2026-03-02'),
    ])
    expect(found.map(({ text, article: { id } }) => [text, id])).toEqual([
      ['three', 'old'],
      ['two', 'new'],
      ['one', 'new'],
      ['four', 'old'],
    ])
  })

  it('are none where nothing was wrong', () => {
    expect(collectCorrections([article('right', '2026-03-02')])).toEqual([])
  })
})

it('lists every former address with its article, encoded, in order', () => {
  const bridge = { ...article('bridge', '2026-03-02'), former: ['articles/span/', '2019/03/água.html'] }
  const found = listFormerAddresses([bridge, article('ferry', '2026-03-01')], '/news/')
  expect(found.map(({ path, href, article: { id } }) => [path, href, id])).toEqual([
    ['2019/03/água.html', '/news/2019/03/%C3%A1gua.html', 'bridge'],
    ['articles/span/', '/news/articles/span/', 'bridge'],
  ])
})
