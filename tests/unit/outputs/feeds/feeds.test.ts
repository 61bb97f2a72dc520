import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { Feed, FeedItem } from '../../../../src/outputs/feeds/feed.ts'
import { toJsonFeed } from '../../../../src/outputs/feeds/to-json-feed.ts'
import { toRss } from '../../../../src/outputs/feeds/to-rss.ts'

const ITEM: FeedItem = {
  id: 'https://harbour.example/articles/proof/',
  url: 'https://harbour.example/articles/proof/',
  title: 'New cracks',
  summary: 'In two girders.',
  html: '<p>The bridge is shut.</p>',
  authors: [{ name: 'Ines Moravec', url: 'https://harbour.example/authors/ines-moravec/' }],
  published: '2026-04-02T09:15:00+01:00',
  updated: '2026-04-03T17:40:00+01:00',
  tags: ['Bridges'],
  image: null,
  language: 'en',
}

const makeFeed = (changes: Partial<FeedItem> = {}): Feed => ({
  title: 'The Harbour Record',
  description: 'A newspaper & its harbour',
  language: 'en',
  home: 'https://harbour.example/',
  address: (form) => `https://harbour.example/feed.${form}`,
  items: [{ ...ITEM, ...changes }],
})

describe('RSS', () => {
  it('keeps the civil day of an article from the far east of Greenwich, and the instant', async () => {
    const rss = toRss(makeFeed({ published: '2026-04-02T00:00:00+03:00' }))
    const feed = await new Parser().parseString(rss)
    expect(feed.items[0]?.pubDate).toBe('Thu, 02 Apr 2026 00:00:00 +0300')
    expect(feed.items[0]?.isoDate).toBe('2026-04-01T21:00:00.000Z')
  })

  it('says when an item was last changed, not that it came out anew', () => {
    const [item] = parseRssFeed(toRss(makeFeed())).items ?? []
    expect(item).toMatchObject({
      guid: { value: ITEM.id, isPermaLink: true },
      pubDate: 'Thu, 02 Apr 2026 09:15:00 +0100',
      atom: { updated: '2026-04-03T17:40:00+01:00' },
    })
  })

  it('calls no relative address a permalink', () => {
    const [item] = parseRssFeed(toRss(makeFeed({ id: '/articles/proof/' }))).items ?? []
    expect(item?.guid).toEqual({ value: '/articles/proof/', isPermaLink: false })
  })

  it('gives any words back as they were, but for what XML cannot hold', async () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', ']]>', '"', '&amp;', '“', 'ש', '\u0008', '\uFFFF', '😀'),
    })
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const title = `x${text}x`
        const feed = await new Parser().parseString(toRss(makeFeed({ title, html: title })))
        const written = title.replaceAll('\u0008', '').replaceAll('\uFFFF', '')
        expect(feed.items[0]?.title).toBe(written)
        expect(feed.items[0]?.['content:encoded']).toBe(written)
      }),
    )
  })

  it('is a feed without items too', () => {
    expect(parseRssFeed(toRss({ ...makeFeed(), items: [] })).title).toBe('The Harbour Record')
  })
})

it('JSON Feed leaves out what nobody wrote', () => {
  const authors = [{ name: '…', url: null }]
  const { items } = JSON.parse(toJsonFeed(makeFeed({ summary: null, authors })))
  expect(items[0]).not.toHaveProperty('summary')
  expect(items[0]).not.toHaveProperty('image')
  expect(items[0].authors).toEqual([{ name: '…' }])
})
