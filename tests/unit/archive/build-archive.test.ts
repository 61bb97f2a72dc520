import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../src/archive/build-archive.ts'
import { sortChronologically } from '../../../src/archive/sort-chronologically.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from '../../../src/store/entry.ts'
import type { When } from '../../../src/dates/when.ts'

function when(start: string | null, end: string | null = start, precision: When['precision'] = 'day'): When {
  return {
    start,
    end,
    precision,
    mod: null,
    approximate: { start: false, end: false },
    edtf: `${start}/${end}`,
  }
}

const clock = { buildTime: null, timezone: 'UTC' }

const how = { confidence: 0.9, rule: 'weekday', origin: 'read' } as const

function event(id: string, at: When): EventEntry {
  return { id, when: at, words: id, summary: id, status: 'past', people: [], ...how }
}

function statement(id: string, speaker: StatementEntry['speaker']): StatementEntry {
  return { id, kind: 'direct', parts: [id], speaker, when: null, occasion: null, ...how }
}

function article(id: string, day: string, rest: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id,
    meta: {
      title: id,
      published: { day, time: null, instant: null },
      updated: null,
      dateline: null,
      timezone: null,
      language: 'en',
      draft: false,
      featured: false,
      withdrawn: null,
      standfirst: null,
      authors: [],
      stories: ['quay-street'],
      topics: [],
      image: null,
      sources: [],
      corrections: [],
      aliases: [],
    },
    words: 1,
    lost: 0,
    events: [],
    statements: [],
    people: [],
    pictures: [],
    former: [],
    diagnostics: [],
    digest: id,
    ...rest,
  }
}

const delgado = {
  id: 'marta-delgado',
  kind: 'person',
  name: 'Marta Delgado',
  role: 'council leader',
} as const
const hidden = { id: 'owen-achterberg', kind: 'person', name: 'Owen Achterberg', role: null } as const
const anonymous = { id: null, kind: 'anonymous', name: 'a senior official', role: null } as const
const file = { kind: 'person' as const, aliases: [], roles: [], hidden: false }

describe('the archive', () => {
  const articles = [
    article('first', '2026-03-01', { statements: [statement('s-a', delgado), statement('s-b', anonymous)] }),
    article('third', '2026-03-03', { statements: [statement('s-c', delgado), statement('s-d', hidden)] }),
    article('second', '2026-03-02', { statements: [statement('s-e', null)] }),
  ]
  const people = [
    { ...file, id: 'marta-delgado', name: 'Marta Delgado', sortName: 'Delgado, Marta' },
    { ...file, id: 'owen-achterberg', name: 'Owen Achterberg', hidden: true },
  ]
  const stories = [
    { id: 'quay-street', title: 'Quay Street' },
    { id: 'unreported', title: 'Unreported' },
  ]
  const archive = buildArchive(articles, people, stories, clock)

  it('has its articles newest first, and a story’s oldest first', () => {
    expect(archive.articles.map(({ id }) => id)).toEqual(['third', 'second', 'first'])
    expect(archive.stories.map(({ id, articles: parts }) => [id, parts.map((part) => part.id)])).toEqual([
      ['quay-street', ['first', 'second', 'third']],
    ])
  })

  it('has a profile for each named speaker, none for anonymous, unknown and hidden ones', () => {
    expect(archive.speakers.map(({ id, sortName }) => [id, sortName])).toEqual([
      ['marta-delgado', 'Delgado, Marta'],
    ])
    expect(archive.speakers[0]?.statements.map(({ lead }) => [lead.article.id, lead.id])).toEqual([
      ['third', 's-c'],
      ['first', 's-a'],
    ])
  })

  it('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(buildArchive(shuffled, people, stories, clock)).toEqual(archive)
      }),
    )
  })
})

describe('chronological order', () => {
  it('goes by the earliest bound, then the finer precision, then the order given', () => {
    const month = event('month', when('2026-03-01', '2026-03-31', 'month'))
    const day = event('day', when('2026-03-01'))
    const until = event('until', when(null, '2026-02-28', 'range'))
    const since = event('since', when('2026-03-02', null, 'range'))
    const twin = event('twin', when('2026-03-01'))
    const sorted = sortChronologically([since, month, day, twin, until])
    expect(sorted.map(({ id }) => id)).toEqual(['until', 'day', 'twin', 'month', 'since'])
  })
})
