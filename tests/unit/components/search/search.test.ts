import { describe, expect, it } from 'vitest'
import type { SpeakerProfile } from '../../../../src/archive/build-speakers.ts'
import { readArticle } from '../../../../src/article/read-article.ts'
import { toEntry } from '../../../../src/article/to-entry.ts'
import { buildArticleRecords, buildSpeakerRecords } from '../../../../src/components/search/build-records.ts'
import { chooseNextShards, isSmall } from '../../../../src/components/search/client/choose-shards.ts'
import { toExcerptRuns } from '../../../../src/components/search/client/marked-words.ts'
import { isAsking, parseQuery, toSearch } from '../../../../src/components/search/client/query.ts'
import { toSpokenDates } from '../../../../src/components/search/client/spoken-dates.ts'
import { planShards, type Shard } from '../../../../src/components/search/plan-shards.ts'
import type { SearchRecord } from '../../../../src/components/search/search-record.ts'
import { parseShardName, toShardName } from '../../../../src/components/search/shard-name.ts'
import { en } from '../../../../src/components/words/en.ts'

const SOURCE = `---
title: Bridge shut
published: 2026-03-24
story: bridge
---
On Saturday the council shut the bridge. “It is not safe,” Marta Delgado, the council leader, said.
`

function read(source: string) {
  const context = { people: [], language: 'en', timezone: 'UTC', base: '/', pictures: new Map() }
  const { article } = readArticle(source, 'bridge.md', context)
  if (!article) throw new Error('The article was refused.')
  return toEntry(article, 'abc')
}

describe('what can be found of an article', () => {
  const context = { stories: new Map([['bridge', 'The bridge']]), hidden: new Set<string>(), words: en }
  const records = buildArticleRecords(read(SOURCE), context)

  it('is itself, what was said and what happened, each at its own words', () => {
    expect(records.map(({ kind, url }) => [kind, url])).toEqual([
      ['article', '/articles/bridge/'],
      ['statement', '/articles/bridge/#s-it-is-not-safe'],
      ['event', '/articles/bridge/#e-council-shut-the-bridge'],
    ])
  })

  it('is found by the day that is meant, in words, and by the speaker', () => {
    const [article, statement, event] = records
    expect(event?.content).toContain('Sat 21 March 2026')
    expect(statement?.title).toBe('Marta Delgado, council leader')
    expect(statement?.content).toContain('“It is not safe,”')
    expect(article?.filters).toEqual({ speaker: ['Marta Delgado'], story: ['The bridge'], year: ['2026'] })
    expect(event?.filters).toEqual({ speaker: [], story: ['The bridge'], year: ['2026'] })
  })

  it('has no speaker to narrow by where none is named', () => {
    const unnamed = SOURCE.replace('Marta Delgado, the council leader,', 'somebody')
    const [, statement] = buildArticleRecords(read(unnamed), { ...context, stories: new Map() })
    expect(statement?.filters).toEqual({ speaker: [], story: [], year: ['2026'] })
  })

  it('has neither the statements nor the names of people who are hidden', () => {
    const hidden = new Set(['marta-delgado'])
    const shown = buildArticleRecords(read(SOURCE), { ...context, hidden })
    expect(shown.map(({ kind }) => kind)).toEqual(['article', 'event'])
    expect(shown.flatMap(({ filters }) => filters.speaker)).toEqual([])
  })

  it('knows speakers by all their names', () => {
    const speaker: SpeakerProfile = {
      id: 'marta-delgado',
      kind: 'person',
      name: 'Marta Delgado',
      sortName: 'Delgado, Marta',
      role: 'council leader',
      roles: [],
      aliases: ['the Aldine leader'],
      statements: [],
      since: '2026-03-24',
      beside: [],
    }
    expect(buildSpeakerRecords([speaker])).toMatchObject([
      { url: '/speakers/marta-delgado/', content: 'Marta Delgado, the Aldine leader, council leader' },
    ])
  })
})

describe('the parts of an index', () => {
  const make = (kind: SearchRecord['kind'], published: string, number: number): SearchRecord[] =>
    Array.from({ length: number }, (_, index) => ({
      kind,
      published,
      url: `/${kind}/${published}/${index}/`,
      title: '',
      note: '',
      content: '',
      body: null,
      filters: { speaker: [], story: [], year: [] },
    }))
  const name = ({ kind, from, to }: Pick<Shard, 'kind' | 'from' | 'to'>): string => `${kind} ${from}–${to}`

  it('are the kinds, articles first, where there is little', () => {
    const records = [
      ...make('event', '2026', 3),
      ...make('article', '2025', 1),
      ...make('article', '2026', 1),
    ]
    expect(planShards(records).map(name)).toEqual(['article 2025–2026', 'event 2026–2026'])
  })

  it('are of so many years as can be loaded, the newest first', () => {
    const records = ['2023', '2024', '2025'].flatMap((year) => make('statement', year, 2000))
    expect(planShards(records).map(name)).toEqual(['statement 2025–2025', 'statement 2023–2024'])
  })

  it('hold fewer articles, which bring their texts', () => {
    const records = ['2023', '2024', '2025'].flatMap((year) => make('article', year, 700))
    expect(planShards(records).map(name)).toEqual(['article 2025–2025', 'article 2023–2024'])
  })

  it('stay as they are where something newer is added', () => {
    const before = ['2023', '2024', '2025'].flatMap((year) => make('statement', year, 2000))
    const [, old] = planShards(before)
    const [, after] = planShards([...before, ...make('statement', '2025', 500)])
    expect(after).toEqual(old)
  })

  it('are known by their names', () => {
    const shard = { kind: 'statement', from: '2023', to: '2024' } as const
    expect(parseShardName(toShardName(shard, 'en'))).toEqual(shard)
    expect(parseShardName('en')).toBeNull()
  })

  it('are offered by kind, the newest that was not searched', () => {
    const shards = [
      { name: 'a2', kind: 'article', from: '2025', to: '2025', size: 4000 },
      { name: 'a1', kind: 'article', from: '2020', to: '2024', size: 4000 },
      { name: 's1', kind: 'statement', from: '2025', to: '2025', size: 10 },
    ] as const
    const offer = (kind: string): string[] =>
      chooseNextShards(shards, new Set(['a2']), kind).map((shard) => shard.name)
    expect(offer('')).toEqual(['a1', 's1'])
    expect(offer('statement')).toEqual(['s1'])
    expect(offer('event')).toEqual([])
    expect(isSmall(shards)).toBe(false)
    expect(isSmall(shards.slice(1))).toBe(true)
  })
})

describe('an excerpt', () => {
  it('is plain text, apart from what was searched for', () => {
    expect(toExcerptRuns('shut the <mark>bridge,</mark> he said')).toEqual([
      { text: 'shut the ', isMarked: false },
      { text: 'bridge,', isMarked: true },
      { text: ' he said', isMarked: false },
    ])
  })

  it('shows markup as text', () => {
    expect(toExcerptRuns('a &lt;b&gt; &amp;amp; <i>c</i>')).toEqual([
      { text: 'a <b> &amp; <i>c</i>', isMarked: false },
    ])
  })
})

describe('a date in digits', () => {
  it.each([
    ['2021-12-25', '25 December 2021'],
    ['talks 2021-12', 'talks December 2021'],
    ['2021-13-01', '2021-13-01'],
    ['25 December 2021', '25 December 2021'],
  ])('%s is searched as %s', (query, expected) => {
    expect(toSpokenDates(query, 'en-GB')).toBe(expected)
  })
})

describe('the address of a search', () => {
  it.each(['?q=red+line', '?q=talks&kind=event&year=2021', '?speaker=Marta+Delgado', ''])(
    '%s says it all',
    (address) => {
      expect(toSearch(parseQuery(new URLSearchParams(address)))).toBe(address)
    },
  )

  it('asks for nothing where it says nothing', () => {
    expect(isAsking(parseQuery(new URLSearchParams('?q=+&other=1')))).toBe(false)
    expect(isAsking(parseQuery(new URLSearchParams('?year=2021')))).toBe(true)
  })
})
