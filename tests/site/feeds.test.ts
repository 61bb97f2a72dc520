import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import Parser from 'rss-parser'
import { describe, expect, inject, it } from 'vitest'
import { listFiles, readPage } from '../support/site-files.ts'

const SITES = {
  demonstration: { origin: 'https://example.org', kinds: ['organisations'] },
  newspaper: { origin: 'https://harbour.example', kinds: [] },
} as const

describe.each(['demonstration', 'newspaper'] as const)('every feed of the %s', (name) => {
  const { folder, base } = inject(name)
  const home = SITES[name].origin + base
  const files = new Set(listFiles(folder))
  const feeds = [...files].filter((path) => path.endsWith('feed.xml'))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const readItems = (path: string) => parseRssFeed(read(path)).items ?? []

  /** The file behind an address of the site. */
  const toFile = (address: string): string => {
    expect(address.startsWith(home), address).toBe(true)
    const [path = ''] = decodeURI(address.slice(home.length)).split('#')
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  }

  const anchors = new Map<string, ReadonlySet<string>>()
  const findAnchors = (file: string): ReadonlySet<string> => {
    const elements = () => [...readPage(folder, file).querySelectorAll('[id]')]
    const found = anchors.get(file) ?? new Set(elements().map(({ id }) => id))
    anchors.set(file, found)
    return found
  }

  it('belongs to the paper, a story, a topic, an author or a speaker', () => {
    const kinds = new Set(feeds.map((path) => path.split('/').at(-3) ?? 'paper'))
    const expected = ['paper', 'stories', 'topics', 'authors', 'speakers', ...SITES[name].kinds]
    expect([...kinds].toSorted()).toEqual(expected.toSorted())
  })

  it.each(feeds)('%s is read alike by two readers, and says the same as JSON', async (path) => {
    const rss = parseRssFeed(read(path))
    const other = await new Parser().parseString(read(path))
    const json = parseJsonFeed(read(path.replace(/xml$/, 'json')))
    const items = json.items ?? []
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThanOrEqual(50)
    expect(rss.atom?.links).toMatchObject([{ rel: 'self', href: encodeURI(home + path) }])
    expect(json.feed_url).toBe(encodeURI(home + path.replace(/xml$/, 'json')))
    expect([rss.title, rss.link]).toEqual([json.title, json.home_page_url])
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(items.map(({ id }) => id))
    expect(other.items.map(({ guid }) => guid)).toEqual(items.map(({ id }) => id))
    expect(other.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
    const texts = other.items.map((item) => item['content:encoded'])
    expect(texts).toEqual(items.map(({ content_html }) => content_html ?? ''))
    const instants = other.items.map(({ isoDate }) => Date.parse(isoDate ?? ''))
    expect(instants).toEqual(items.map(({ date_published }) => Date.parse(date_published ?? '')))
  })

  it.each(feeds)('%s leads to pages and words that are there', (path) => {
    expect(files).toContain(toFile(parseRssFeed(read(path)).link ?? ''))
    for (const { link = '', guid } of readItems(path))
      for (const address of [link, guid?.value ?? '']) {
        const [, id] = address.split('#')
        expect(files).toContain(toFile(address))
        if (id !== undefined) expect(findAnchors(toFile(address)), address).toContain(decodeURIComponent(id))
      }
  })

  it.each(feeds)('%s is shown without styles, script or addresses of the site’s own kind', (path) => {
    for (const { content } of readItems(path)) {
      const { document } = parseHTML(`<html><body>${content?.encoded ?? ''}</body></html>`)
      expect(document.querySelectorAll('[class], [style], [id], [srcset], script, span')).toHaveLength(0)
      const addressed = [...document.querySelectorAll('[href], [src]')]
      const addresses = addressed.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '')
      expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
      for (const image of document.querySelectorAll('img'))
        expect(files).toContain(toFile(image.getAttribute('src') ?? ''))
    }
  })
})

it('nobody who is hidden has a feed', () => {
  const { folder } = inject('newspaper')
  expect(listFiles(folder).filter((path) => path.includes('owen-achterberg'))).toEqual([])
})

it('a correction is told with the article it is of', () => {
  const { folder } = inject('newspaper')
  const { items = [] } = parseRssFeed(readFileSync(join(folder, 'feed.xml'), 'utf8'))
  const item = items.find(({ link }) => link?.endsWith('/2026-04-02-proof/'))
  expect(item?.atom?.updated).toBe('2026-04-03T17:40:00+01:00')
  expect(item?.content?.encoded).toContain('An earlier version said the contractor withdrew in October.')
})
