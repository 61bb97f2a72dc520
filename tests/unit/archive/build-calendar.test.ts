import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../src/archive/build-archive.ts'
import { buildCalendar } from '../../../src/archive/build-calendar.ts'
import type { ArticleEntry } from '../../../src/store/entry.ts'
import { isCrowded, listDayPages, MOST } from '../../../src/archive/crowded-month.ts'
import { buildMonthPages, isShort } from '../../../src/components/timeline/build-time-page.ts'
import { listDays } from '../../../src/components/timeline/list-days.ts'
import { makeWhen } from '../components/made-article.ts'
import { makeSaid, makeStoryArticle, makeTold } from './make-report.ts'

function toCalendar(articles: readonly ArticleEntry[]) {
  return buildCalendar(buildArchive(articles, [], [], { buildTime: null, timezone: 'UTC' }))
}

describe('a calendar', () => {
  const said = makeSaid('one', '2026-03-24', 'I will not sign', { when: makeWhen('2026-03-03') })
  const [year, ...others] = toCalendar([
    makeStoryArticle('one', '2026-03-24', {
      statements: [said, makeSaid('one', '2026-03-24', 'Nobody has signed')],
      events: [
        makeTold('The council voted', '2026-03-03'),
        makeTold('The deck was closed for days', '2026-03-05/2026-03-07'),
        makeTold('The works were late', '2026-03-01/2026-03-31'),
        makeTold('The price of steel rose', '', { when: makeWhen('2026-01-01', '2026-12-31', 'year') }),
        makeTold('The survey ended', '', { when: makeWhen(null, '2026-02-10', 'range') }),
      ],
    }),
  ])

  it('says of a day what happened, what was said and what was published', () => {
    const march = year?.months.find(({ month }) => month === '2026-03')
    expect(others).toEqual([])
    expect(
      march?.days.map(({ day, happened, said: words, published }) => [
        day,
        happened.map(({ lead }) => lead.summary),
        words.map(({ saying }) => saying.lead.parts.join(' ')),
        published.map(({ id }) => id),
      ]),
    ).toEqual([
      ['2026-03-03', ['The council voted'], ['I will not sign'], []],
      ['2026-03-05', ['The deck was closed for days'], [], []],
      ['2026-03-24', [], [], ['one']],
    ])
  })

  it('keeps with the month what names no day, and with the year what names no month', () => {
    expect(
      year?.months.map(({ month, entries }) => [month, entries.map(({ lead }) => lead.summary)]),
    ).toEqual([
      ['2026-02', ['The survey ended']],
      ['2026-03', ['The works were late']],
    ])
    expect(year?.entries.map(({ lead }) => lead.summary)).toEqual(['The price of steel rose'])
    expect([year?.events, ...(year?.months.map(({ events }) => events) ?? [])]).toEqual([5, 1, 3])
  })

  it('is empty where nothing is', () => {
    expect(toCalendar([])).toEqual([])
  })
})

describe('a month', () => {
  it('lists all its days, also in leap years, and says which have anything', () => {
    const [page] = buildMonthPages(toCalendar([makeStoryArticle('one', '2024-02-10', {})]))
    const days = page ? listDays(page) : []
    expect(days).toHaveLength(29)
    expect(days.filter(({ hasAny }) => hasAny).map(({ day }) => day)).toEqual(['2024-02-10'])
  })

  it('leads to the months with anything before and after it', () => {
    const articles = ['2025-03-10', '2026-01-10', '2026-03-10'].map((day) => makeStoryArticle(day, day, {}))
    expect(
      buildMonthPages(toCalendar(articles)).map(({ previous, month, next }) => [previous, month, next]),
    ).toEqual([
      [null, '2025-03', '2026-01'],
      ['2025-03', '2026-01', '2026-03'],
      ['2026-01', '2026-03', null],
    ])
  })

  it('shows all while it fits, and the first of each day where it does not', () => {
    const events = Array.from({ length: MOST + 10 }, (_, index) =>
      makeTold(
        `Item ${index} of the list was struck`,
        `2026-03-${String((index % 20) + 1).padStart(2, '0')}`,
      ),
    )
    const few = toCalendar([makeStoryArticle('one', '2026-03-24', { events: events.slice(0, 40) })])
    expect([
      isShort(few),
      listDayPages(few),
      buildMonthPages(few)[0]?.days.every(({ left }) => left === 0),
    ]).toEqual([true, [], true])
    const many = toCalendar([makeStoryArticle('one', '2026-03-24', { events })])
    const [page] = buildMonthPages(many)
    const shown = page?.days.reduce((sum, day) => sum + day.happened.length + day.left, 0)
    expect(isShort(many)).toBe(false)
    expect(many[0]?.months.filter(isCrowded)).toHaveLength(1)
    expect(page?.days.every(({ happened }) => happened.length <= 5)).toBe(true)
    expect(shown).toBe(MOST + 10)
    expect(listDayPages(many).map(({ happened }) => happened.length)[0]).toBe(16)
  })
})
