import { describe, expect, it } from 'vitest'
import type { SpeakerProfile } from '../../../../src/archive/build-speakers.ts'
import { readArticle } from '../../../../src/reading/read-article.ts'
import { toEntry } from '../../../../src/store/to-entry.ts'
import {
  listFindables,
  listFindableSpeakers,
  type RecordContext,
} from '../../../../src/components/search/build-records.ts'
import { chooseNextShards, isSmall } from '../../../../src/components/search/client/choose-shards.ts'
import { toExcerptRuns } from '../../../../src/components/search/client/marked-words.ts'
import { isAsking, parseQuery, toSearch } from '../../../../src/components/search/client/query.ts'
import { toSpokenDates } from '../../../../src/components/search/client/spoken-dates.ts'
import { planShards, type Shard } from '../../../../src/components/search/plan-shards.ts'
import type { Findable, SearchRecord } from '../../../../src/components/search/search-record.ts'
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
  const context = { people: [], language: 'en', timezone: 'UTC', pictures: new Map() }
  const { article } = readArticle(source, 'bridge.md', context)
  if (!article) throw new Error('The article was refused.')
  return toEntry(article, 'abc')
}

function toRecords(source: string, context: RecordContext): SearchRecord[] {
  return listFindables(read(source), context).map(({ toRecord }) => toRecord())
}

describe('what can be found of an article', () => {
  const context = { stories: new Map([['bridge', 'The bridge']]), hidden: new Set<string>(), words: en }
  const records = toRecords(SOURCE, context)

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
    const [, statement] = toRecords(unnamed, { ...context, stories: new Map() })
    expect(statement?.filters).toEqual({ speaker: [], story: [], year: ['2026'] })
  })

  it('has neither the statements nor the names of people who are hidden', () => {
    const hidden = new Set(['marta-delgado'])
    const shown = toRecords(SOURCE, { ...context, hidden })
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
    expect(listFindableSpeakers([speaker]).map(({ toRecord }) => toRecord())).toMatchObject([
      { url: '/speakers/marta-delgado/', content: 'Marta Delgado, the Aldine leader, council leader' },
    ])
  })
})

describe('the parts of an index', () => {
  const make = (kind: Findable['kind'], published: string, number: number): Findable[] =>
    Array.from({ length: number }, (_, index) => ({
      kind,
      published,
      toRecord: () => ({
        kind,
        url: `/${kind}/${published}/${index}/`,
        title: '',
        note: '',
        content: '',
        body: null,
        filters: { speaker: [], story: [], year: [] },
      }),
    }))
  const name = ({ kind, from, to }: Pick<Shard, 'kind' | 'from' | 'to'>): string => `${kind} ${from}–${to}`

  it('are the kinds, articles first, where there is little', () => {
    const things = [
      ...make('event', '2026-01', 3),
      ...make('article', '2025-12', 1),
      ...make('article', '2026-01', 1),
    ]
    expect(planShards(things).map(name)).toEqual(['article 2025–2026', 'event 2026–2026'])
  })

  it('are of so many years as can be loaded, the newest first', () => {
    const things = ['2023-01', '2024-07', '2025-01'].flatMap((month) => make('statement', month, 2000))
    expect(planShards(things).map(name)).toEqual(['statement 2025–2025', 'statement 2023–2024'])
  })

  it('hold fewer articles, which bring their texts', () => {
    const things = ['2023-01', '2024-07', '2025-01'].flatMap((month) => make('article', month, 400))
    expect(planShards(things).map(name)).toEqual(['article 2025–2025', 'article 2023–2024'])
  })

  it('are of months where a year is too large', () => {
    const months = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-07', '2026-01']
    const things = months.flatMap((month) => make('article', month, 400))
    expect(planShards(things).map(name)).toEqual([
      'article 2025-07–2026',
      'article 2025-02–2025-03',
      'article 2024–2025-01',
    ])
  })

  it('begin with enough to be worth a search', () => {
    const things = [
      ['2023-06', 700],
      ['2024-06', 700],
      ['2025-01', 150],
    ] as const
    const named = planShards(things.flatMap(([month, number]) => make('article', month, number))).map(name)
    expect(named).toEqual(['article 2024–2025', 'article 2023–2023'])
  })

  it('are never less than a month', () => {
    expect(planShards(make('article', '2025-03', 3000)).map(name)).toEqual(['article 2025-03–2025-03'])
  })

  it('stay as they are where something newer is added', () => {
    const before = ['2023-01', '2024-07', '2025-01'].flatMap((month) => make('statement', month, 2000))
    const [, old] = planShards(before)
    const [, after] = planShards([...before, ...make('statement', '2025-02', 500)])
    expect(after).toEqual(old)
  })

  it('are known by their names', () => {
    const times = [
      ['2023', '2024'],
      ['2023-11', '2024'],
      ['2023', '2024-03'],
      ['2024-01', '2024-03'],
    ] as const
    const shards = times.map(([from, to]) => ({ kind: 'statement', from, to }) as const)
    expect(shards.map((shard) => parseShardName(toShardName(shard, 'en')))).toEqual(shards)
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
