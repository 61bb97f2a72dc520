import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../../src/archive/build-archive.ts'
import type { ArticleEntry } from '../../../../src/store/entry.ts'
import { listStoryParts, MOST_EVENTS } from '../../../../src/archive/story-parts.ts'
import { buildStoryPage } from '../../../../src/components/story/build-story-page.ts'
import { en } from '../../../../src/components/words/en.ts'
import { makeSaid, makeStoryArticle, makeTold } from '../../archive/make-report.ts'
import { makeWhen } from '../made-article.ts'

const WORDS = 'I will not put a school bus on that deck'

function buildStory(articles: readonly ArticleEntry[]) {
  const stories = [{ id: 'bridge', title: 'The bridge' }]
  const [story] = buildArchive(articles, [], stories, { buildTime: null, timezone: 'UTC' }).stories
  if (!story) throw new Error('The story has articles.')
  return story
}

function describeItems(articles: readonly ArticleEntry[], part = 'all'): string[][] {
  return buildStoryPage(buildStory(articles), part, en).chapters.map(({ year, items }) => [
    year,
    ...items.map((item) =>
      item.kind === 'silence'
        ? item.words
        : [
            item.kind === 'event' ? item.entry.lead.summary : 'said',
            ...item.sayings.map(({ saying }) => saying.lead.parts.join(' ')),
          ].join(': '),
    ),
  ])
}

describe('a story', () => {
  const said = makeSaid('one', '2026-03-24', WORDS, { when: makeWhen('2026-03-03') })
  const delgado = ['marta-delgado']
  const articles = [
    makeStoryArticle('one', '2026-03-24', {
      statements: [said],
      events: [
        makeTold('The contractor withdrew', '2025-10-07'),
        makeTold('Marta Delgado spoke to the council', '2026-03-03', { people: delgado }),
      ],
    }),
    makeStoryArticle('other', '2026-03-25', { events: [makeTold('A ferry ran aground', '2026-03-20')] }, [
      'ferry',
    ]),
  ]

  it('goes from its end, with words for silences, and quotations beside the event of their day', () => {
    expect(describeItems(articles)).toEqual([
      [
        '2025',
        `Marta Delgado spoke to the council: ${WORDS}`,
        'Four months with nothing dated in these articles',
        'The contractor withdrew',
      ],
    ])
  })

  it('goes the other way round as well', () => {
    expect(describeItems(articles, 'oldest')).toEqual([
      [
        '2025',
        'The contractor withdrew',
        'Four months with nothing dated in these articles',
        `Marta Delgado spoke to the council: ${WORDS}`,
      ],
    ])
  })

  it('has a chapter for each year that holds much, and one for years in a row that hold little', () => {
    const days = [
      '2002-05-01',
      '2008-04-02',
      ...['01', '02', '03', '04'].map((month) => `2021-${month}-05`),
      '2022-01-01',
    ]
    const events = days.map((day) => makeTold(`Item ${day} was struck`, day))
    const story = buildStory([makeStoryArticle('one', '2026-03-24', { events })])
    const { chapters, years } = buildStoryPage(story, 'all', en)
    expect(chapters.map(({ year, last, events: held }) => [year, last, held])).toEqual([
      ['2022', '2022', 1],
      ['2021', '2021', 4],
      ['2002', '2008', 2],
    ])
    expect(years.map(({ year, anchor }) => [year, anchor])).toEqual([
      ['2002', '2002'],
      ['2008', '2002'],
      ['2021', '2021'],
      ['2022', '2022'],
    ])
  })

  it('lets what was said on a day of its own stand by itself', () => {
    const alone = makeStoryArticle('one', '2026-03-24', { statements: [said] })
    expect(describeItems([alone])).toEqual([['2026', `said: ${WORDS}`]])
  })

  it('does not repeat what an event quotes already', () => {
    const telling = makeTold(`“${WORDS},” Marta Delgado told the council`, '2026-03-03', { people: delgado })
    const article = makeStoryArticle('one', '2026-03-24', { statements: [said], events: [telling] })
    expect(describeItems([article])).toEqual([['2026', telling.summary]])
  })

  it('leaves out what nobody dates, and what is only reported', () => {
    const undated = makeSaid('one', '2026-03-24', WORDS)
    const reported = makeSaid('one', '2026-03-24', 'the deck is unsafe', {
      kind: 'reported',
      when: makeWhen('2026-03-03'),
    })
    expect(
      describeItems([makeStoryArticle('one', '2026-03-24', { statements: [undated, reported] })]),
    ).toEqual([])
  })

  it('calls a few quiet weeks no silence', () => {
    const events = [
      makeTold('The deck was shut', '2026-03-01'),
      makeTold('The deck was mended', '2026-03-24'),
    ]
    expect(describeItems([makeStoryArticle('one', '2026-03-24', { events })])[0]).toHaveLength(3)
  })

  it('gives every event an anchor of its own', () => {
    const told = [makeTold('The council met', '2026-03-01'), makeTold('The council met', '2026-03-08')]
    const twice = ['a', 'b'].map((id, index) =>
      makeStoryArticle(id, '2026-03-24', { events: told.slice(index, index + 1) }),
    )
    const { chapters } = buildStoryPage(buildStory(twice), 'all', en)
    const ids = chapters.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'event' ? item.id : [])),
    )
    expect(ids).toEqual(['e-the-council-met-2', 'e-the-council-met'])
  })

  it('leads to no year that has only a silence', () => {
    const events = [
      { ...makeTold('The deck was mended', '2018-12-01'), when: makeWhen('2018-12-01', '2019-02-01') },
      makeTold('The deck was shut', '2020-05-01'),
    ]
    const { years } = buildStoryPage(
      buildStory([makeStoryArticle('one', '2026-03-24', { events })]),
      'all',
      en,
    )
    expect(years.map(({ year }) => year)).toEqual(['2018', '2020'])
  })

  it('too long for one page has a page for each year, and its latest on its own', () => {
    const events = Array.from({ length: MOST_EVENTS + 50 }, (_, index) =>
      makeTold(
        `Item ${index} of the list was struck`,
        `20${10 + (index % 3)}-01-${String((index % 28) + 1).padStart(2, '0')}`,
      ),
    )
    const story = buildStory([makeStoryArticle('one', '2026-03-24', { events })])
    expect(listStoryParts(story)).toEqual(['oldest', '2010', '2011', '2012'])
    const page = buildStoryPage(story, 'all', en)
    expect([page.shown, page.missing]).toEqual([MOST_EVENTS, 50])
    expect(page.years.every(({ hasPage }) => hasPage)).toBe(true)
    expect(buildStoryPage(story, '2010', en).chapters.map(({ year }) => year)).toEqual(['2010'])
  })
})
