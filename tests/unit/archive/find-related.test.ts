import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../src/archive/build-archive.ts'
import { toRelatedFinder } from '../../../src/archive/find-related.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from '../../../src/store/entry.ts'
import { toReason } from '../../../src/components/article/related-reason.ts'
import { en } from '../../../src/components/words/en.ts'
import { he } from '../../../src/components/words/he.ts'
import type { KnownPerson } from '../../../src/content/person-file.ts'
import { makeEntry, makeMeta, makeSpeaker, makeWhen } from '../components/made-article.ts'

const how = { confidence: 0.9, rule: 'weekday', origin: 'read' } as const

interface Parts {
  readonly people?: readonly string[]
  readonly topics?: readonly string[]
  readonly events?: readonly EventEntry[]
}

/** Make an article that quotes everybody it names. */
function article(id: string, { people = [], topics = [], events = [] }: Parts): ArticleEntry {
  const day = `2026-03-${id.padStart(2, '0')}`
  const speakers = people.map((name) => makeSpeaker(name))
  return makeEntry(id, day, {
    meta: makeMeta({ title: `Article ${id}`, published: { day, time: null, instant: null }, topics }),
    events,
    statements: speakers.map((speaker, index): StatementEntry => {
      const said = { kind: 'direct', parts: [`Said ${index} in ${id}`], occasion: null } as const
      return { ...said, id: `s-${index}`, speaker, when: null, ...how }
    }),
    people: speakers.map(({ name, role }) => {
      const person = name.toLowerCase().replaceAll(' ', '-')
      return { id: person, kind: 'person', name, role, mentions: 1 }
    }),
  })
}

const vote: EventEntry = {
  id: 'e-the-council-voted',
  when: makeWhen('2026-03-03'),
  words: 'on 3 March',
  summary: 'the harbour council voted to keep the Quay Street bridge closed',
  status: 'past',
  people: [],
  ...how,
}

const clock = { buildTime: null, timezone: 'UTC' }
const build = (articles: readonly ArticleEntry[], people: readonly KnownPerson[] = []) =>
  toRelatedFinder(buildArchive(articles, people, [], clock))
const none = new Set<string>()

describe('related articles', () => {
  it('share an event before a person, and say what they share', () => {
    const find = build([
      article('1', { people: ['Marta Delgado'], events: [vote] }),
      article('9', { events: [vote] }),
      article('5', { people: ['Marta Delgado'] }),
      article('6', { topics: ['Weather'] }),
    ])
    expect(find({ id: '1' }, none).map(({ id, events, people }) => [id, events, people])).toEqual([
      ['9', 1, []],
      ['5', 0, ['Marta Delgado']],
    ])
  })

  it('share somebody rare before somebody whom all name', () => {
    const find = build([
      article('1', { people: ['Marta Delgado', 'Salma Wirth'] }),
      article('2', { people: ['Marta Delgado'] }),
      article('3', { people: ['Marta Delgado', 'Salma Wirth'] }),
      article('4', { people: ['Marta Delgado'] }),
    ])
    const [first] = find({ id: '1' }, none)
    expect(first).toMatchObject({ id: '3', people: ['Salma Wirth', 'Marta Delgado'] })
  })

  it('are three at most, the newest of equals first, the same however articles are given', () => {
    const articles = ['1', '2', '3', '4', '5'].map((id) => article(id, { people: ['Marta Delgado'] }))
    const ids = build(articles)({ id: '2' }, none).map(({ id }) => id)
    expect(ids).toEqual(['5', '4', '3'])
    expect(build(articles.toReversed())({ id: '2' }, none).map(({ id }) => id)).toEqual(ids)
  })

  it('are none of those a reader is led to already', () => {
    const articles = ['1', '2', '3'].map((id) => article(id, { people: ['Marta Delgado'] }))
    expect(build(articles)({ id: '2' }, new Set(['1', '3']))).toEqual([])
  })

  it('are none for an article that shares nothing', () => {
    const find = build([
      article('1', { people: ['Marta Delgado'] }),
      article('2', { people: ['Salma Wirth'] }),
    ])
    expect(find({ id: '1' }, none)).toEqual([])
    expect(find({ id: 'unknown' }, none)).toEqual([])
  })

  it('are not related by people who are hidden', () => {
    const hidden = {
      id: 'marta-delgado',
      kind: 'person' as const,
      name: 'Marta Delgado',
      aliases: [],
      roles: [],
      hidden: true,
    }
    const articles = ['1', '2'].map((id) => article(id, { people: ['Marta Delgado'] }))
    expect(build(articles, [hidden])({ id: '1' }, none)).toEqual([])
  })

  it('are related by a topic alone where most articles are not on it', () => {
    const on = (id: string, topic: string): ArticleEntry => article(id, { topics: [topic] })
    const rare = build([on('1', 'Ferries'), on('2', 'ferries'), on('3', 'A'), on('4', 'B'), on('5', 'C')])
    expect(rare({ id: '1' }, none).map(({ id }) => id)).toEqual(['2'])
    const common = build([on('1', 'Ferries'), on('2', 'Ferries'), on('3', 'A')])
    expect(common({ id: '1' }, none)).toEqual([])
  })

  it('are those near in time where very many share somebody', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      makeEntry(`n-${index}`, `${1900 + index}-01-01`, {
        ...article('1', { people: ['Marta Delgado'] }),
        id: `n-${index}`,
        meta: makeMeta({ published: { day: `${1900 + index}-01-01`, time: null, instant: null } }),
      }),
    )
    const years = build(many)({ id: 'n-100' }, none).map(({ published }) => Number(published.slice(0, 4)))
    expect(years).toHaveLength(3)
    for (const year of years) expect(Math.abs(year - 2000)).toBeLessThanOrEqual(20)
  })
})

describe('the reason', () => {
  it.each([
    [{ events: 3, people: ['Salma Wirth'], topics: [] }, 'Shares 3 events and Salma Wirth'],
    [{ events: 1, people: [], topics: ['Bridges'] }, 'Shares 1 event'],
    [{ events: 0, people: ['A', 'B', 'C', 'D'], topics: [] }, 'Shares A, B and 2 more people'],
    [{ events: 0, people: ['A', 'B', 'C'], topics: [] }, 'Shares A, B and 1 more person'],
    [{ events: 0, people: [], topics: ['Bridges', 'Ferries', 'Port'] }, 'Also on Bridges and Ferries'],
  ])('%j is “%s”', (shared, reason) => {
    expect(toReason(shared, en)).toBe(reason)
    expect(toReason(shared, he)).toMatch(/\p{Script=Hebrew}/u)
  })
})
