import { describe, expect, it } from 'vitest'
import { buildArticleCard, buildStoryCard } from '../../../../src/components/cards/build-card.ts'
import type { PictureFile } from '../../../../src/content/picture.ts'
import { selectCarded } from '../../../../src/outputs/select-carded.ts'
import { makeStoryArticle, makeTold } from '../../archive/make-report.ts'
import { makeArchive, publication } from '../../outputs/made-archive.ts'
import { makeEntry, makeMeta } from '../made-article.ts'

const article = makeStoryArticle('one', '2026-03-24', {
  events: [makeTold('a fence was put up', '2026-03-03')],
})

describe('the card of an article', () => {
  it('has its headline, its paper, its day and its place in a story', () => {
    const card = buildArticleCard(article, [{ title: 'The bridge', part: 4 }], publication)
    expect(card).toMatchObject({
      headline: 'one',
      paper: 'The Harbour Record',
      date: '24 March 2026',
      kicker: 'Part 4 of The bridge',
      direction: 'ltr',
    })
    expect(card.ruler?.labels.map(({ text }) => text)).toContain('published')
    expect(card.ruler?.shapes).toContain('class="mark"')
  })

  it('has no ruler where nothing is dated', () => {
    expect(buildArticleCard(makeEntry('bare', '2026-03-24'), [], publication).ruler).toBeNull()
  })

  it('stands in its own language', () => {
    const meta = makeMeta({ language: 'he', title: 'הגשר סגור' })
    const card = buildArticleCard({ ...article, meta }, [], publication)
    expect([card.direction, card.date]).toEqual(['rtl', '24 במרץ 2026'])
  })
})

it('the card of a story says how much it holds, and was not published on one day', () => {
  const [story] = makeArchive([article]).stories
  if (!story) throw new Error('There is no story.')
  const card = buildStoryCard(story, publication)
  expect([card.headline, card.kicker]).toEqual(['The bridge', '1 event, 1 article'])
  expect(card.ruler?.labels.map(({ text }) => text)).not.toContain('published')
})

describe('articles with a card of their own', () => {
  const image = { src: './quay.jpg', alt: 'The quay', caption: null, credit: null }
  const makePictured = (id: string, file: PictureFile | null) => ({
    ...makeEntry(id, '2026-03-25', { pictures: [{ path: 'quay.jpg', file }] }),
    meta: makeMeta({ image }),
  })
  const articles = [
    makeEntry('new', '2026-03-26'),
    makePictured('pictured', { width: 1200, height: 800, isAnimated: false }),
    makePictured('lost', null),
    makeEntry('old', '2026-03-01'),
  ]

  it('are the newest without a picture, as many as the settings say', () => {
    const select = (cards: number | 'all'): string[] => selectCarded(articles, { cards }).map(({ id }) => id)
    expect(select(1)).toEqual(['new'])
    expect(select('all')).toEqual(['new', 'lost', 'old'])
    expect(select(0)).toEqual([])
  })
})
