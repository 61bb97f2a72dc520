import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../../src/archive/build-archive.ts'
import type { EventEntry, StatementEntry } from '../../../../src/store/entry.ts'
import { buildFrontPage } from '../../../../src/components/home/build-front-page.ts'
import { buildSpeakerPage } from '../../../../src/components/speakers/build-speaker-page.ts'
import { MOST_SPEAKERS } from '../../../../src/archive/speaker-letters.ts'
import {
  buildLetterPages,
  buildSpeakerIndex,
} from '../../../../src/components/speakers/build-speaker-index.ts'
import { en } from '../../../../src/components/words/en.ts'
import { makeEntry, makeSpeaker, makeWhen } from '../made-article.ts'

const event = (id: string, day: string): EventEntry => ({
  id,
  when: makeWhen(day),
  words: 'then',
  summary: id,
  status: 'past',
  people: [],
  confidence: 0.9,
  rule: 'weekday',
  origin: 'read',
})
const statement = (id: string, speaker: StatementEntry['speaker']): StatementEntry => ({
  id,
  kind: 'direct',
  parts: [id],
  speaker,
  when: null,
  occasion: null,
  confidence: 0.9,
  rule: 'weekday',
  origin: 'read',
})
const marta = makeSpeaker('Marta Delgado')
const council = makeSpeaker('Harbour Council', { kind: 'organisation' })
const official = makeSpeaker('an official', { id: null, kind: 'anonymous' })
const articles = [
  makeEntry('newest', '2026-03-24', {
    events: ['2026-03-20', '2025-01-01', '2026-03-23', '2026-03-22', '2026-04-01'].map((day) =>
      event(day, day),
    ),
    statements: [
      statement('one', marta),
      statement('two', null),
      statement('three', official),
      statement('four', council),
    ],
  }),
  makeEntry('same-day', '2026-03-23', { statements: [statement('five', marta)] }),
  makeEntry('before', '2026-03-23', { events: [event('old', '2026-03-24')] }),
  makeEntry('oldest', '2025-12-30', { statements: [statement('six', marta)] }),
]
const clock = { buildTime: null, timezone: 'UTC' }
const archive = buildArchive(articles, [], [], clock)

describe('the front page', () => {
  const page = buildFrontPage(archive)

  it('leads with the newest article and the latest that had happened', () => {
    expect(page?.lead.id).toBe('newest')
    expect(page?.leadEvents.map(({ id }) => id)).toEqual(['2026-03-20', '2026-03-22', '2026-03-23'])
  })

  it('leads with the newest that is featured, and has the others once', () => {
    const featured = articles.map((article) =>
      article.id === 'before' || article.id === 'oldest'
        ? { ...article, meta: { ...article.meta, featured: true } }
        : article,
    )
    const own = buildFrontPage(buildArchive(featured, [], [], clock))
    expect(own?.lead.id).toBe('before')
    expect(own?.seconds.map(({ id }) => id)).toEqual(['newest', 'same-day', 'oldest'])
    expect(own?.days).toEqual([])
  })

  it('is of the newest article’s day, or of the day it is told to be', () => {
    expect(page?.today).toBe('2026-03-24')
    const later = buildArchive(articles, [], [], {
      buildTime: '2026-03-31T23:30:00Z',
      timezone: 'Europe/Lisbon',
    })
    expect(buildFrontPage(later)?.today).toBe('2026-04-01')
    expect(buildFrontPage(later)?.comingUp).toEqual([])
    expect(page?.comingUp.map(({ id }) => id)).toEqual(['2026-04-01'])
  })

  it('has the others of its story, then the rest, then days as headlines, each article once', () => {
    const many = Array.from({ length: 12 }, (_, index) => {
      const entry = makeEntry(`n-${index}`, `2026-03-${24 - index}`)
      const stories = index % 2 === 0 ? ['bridge'] : []
      return { ...entry, meta: { ...entry.meta, stories } }
    })
    const own = buildFrontPage(buildArchive(many, [], [{ id: 'bridge', title: 'The bridge' }], clock))
    const ids = (group: readonly { readonly id: string }[] | undefined) => group?.map(({ id }) => id)
    expect(own?.lead.id).toBe('n-0')
    expect(ids(own?.sameStory)).toEqual(['n-2', 'n-4', 'n-6'])
    expect(ids(own?.seconds)).toEqual(['n-1', 'n-3', 'n-5', 'n-7'])
    expect(own?.days.map(({ day, articles: group }) => [day, ids(group)])).toEqual([
      ['2026-03-16', ['n-8']],
      ['2026-03-15', ['n-9']],
      ['2026-03-14', ['n-10']],
      ['2026-03-13', ['n-11']],
    ])
  })

  it('leaves out of the record what an older article had already', () => {
    const again = makeEntry('again', '2026-03-25', {
      statements: [{ ...statement('six again', marta), parts: ['I will not put a school bus on it'] }],
    })
    const first = makeEntry('first', '2026-03-10', {
      statements: [{ ...statement('six', marta), parts: ['I will not put a school bus on it'] }],
    })
    const shown = buildFrontPage(buildArchive([again, first], [], [], clock))?.onTheRecord
    expect(shown?.map(({ article }) => article.id)).toEqual(['first'])
  })

  it('ends its river where the archive goes on', () => {
    const many = Array.from({ length: 40 }, (_, index) => makeEntry(`n-${index}`, '2026-03-24'))
    const own = buildFrontPage(buildArchive(many, [], [], clock))
    const older = own?.days.flatMap(({ articles: group }) => group) ?? []
    expect(older.length + (own?.seconds.length ?? 0)).toBe(30)
  })

  it('puts only named speakers on the record, and none of them too often', () => {
    expect(page?.onTheRecord.map(({ id }) => id)).toEqual(['one', 'four', 'five'])
  })

  it('keeps people who are hidden off the record', () => {
    const file = { id: 'marta-delgado', name: 'Marta Delgado', aliases: [], roles: [], hidden: true }
    const hidden = buildArchive(articles, [{ ...file, kind: 'person' }], [], clock)
    expect(buildFrontPage(hidden)?.onTheRecord.map(({ id }) => id)).toEqual(['four'])
  })

  it('is none where nothing has been published', () => {
    expect(buildFrontPage(buildArchive([], [], [], clock))).toBeNull()
  })
})

describe('speakers', () => {
  it('part people from organisations', () => {
    const { groups, statements, letters } = buildSpeakerIndex(archive.speakers, en)
    expect(groups.map(({ title, members }) => [title, members.map(({ sortName }) => sortName)])).toEqual([
      ['People', ['Marta Delgado']],
      ['Organisations', ['Harbour Council']],
    ])
    expect([statements, letters]).toEqual([4, []])
    expect(buildLetterPages(archive.speakers, en)).toEqual([])
  })

  it('too many for one page stand under their letters, accents aside', () => {
    const names = [
      'Ábel',
      'Baran',
      'Çelik',
      '3M',
      ...Array.from({ length: MOST_SPEAKERS }, (_, at) => `Dow ${at}`),
    ]
    const statements = names.map((name) => statement(name, makeSpeaker(name)))
    const many = buildArchive([makeEntry('one', '2026-03-24', { statements })], [], [], clock).speakers
    const { groups, letters, speakers } = buildSpeakerIndex(many, en)
    expect(letters.map(({ letter, speakers: number }) => [letter, number])).toEqual([
      ['0-9', 1],
      ['A', 1],
      ['B', 1],
      ['C', 1],
      ['D', MOST_SPEAKERS],
    ])
    expect(speakers).toBe(MOST_SPEAKERS + 4)
    expect(groups.flatMap(({ members }) => members).length).toBeLessThan(100)
    const pages = buildLetterPages(many, en)
    expect(pages.flatMap((page) => page.groups.flatMap(({ members }) => members))).toHaveLength(speakers)
  })

  it('have their statements by year, newest first, and a tick for each', () => {
    const profile = archive.speakers.find(({ id }) => id === 'marta-delgado')
    const page = profile && buildSpeakerPage(profile, en)
    expect(page?.years.map(({ year, sayings }) => [year, sayings.length])).toEqual([
      ['2026', 2],
      ['2025', 1],
    ])
    expect(page?.strip.statements).toHaveLength(3)
    expect(page?.articles).toBe(3)
  })

  it('have their roles, latest first, with the time they ran', () => {
    const profile = archive.speakers[0]
    const roles = [
      { title: 'clerk', from: '2001-01-01', to: '2009-12-31' },
      { title: 'leader', from: '2012-05-07' },
    ]
    expect(profile && buildSpeakerPage({ ...profile, roles }, en).roles).toEqual([
      expect.objectContaining({ title: 'leader', span: 'since 7 May 2012', isOpen: true }),
      expect.objectContaining({ title: 'clerk', span: '2001 to 2009', isOpen: false }),
    ])
  })
})
