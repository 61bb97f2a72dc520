import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import Parser from 'rss-parser'
import { describe, expect, inject, it } from 'vitest'
import { listFiles, listPages, readPage } from '../support/site-files.ts'

const ORIGINS = { demonstration: 'https://example.org', newspaper: 'https://harbour.example' } as const

describe.each(['demonstration', 'newspaper'] as const)('every feed of the %s', (name) => {
  const { folder, base } = inject(name)
  const home = ORIGINS[name] + base
  const feeds = listFiles(folder).filter((path) => path.endsWith('feed.xml'))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const toFile = (address: string): string => {
    expect(address.startsWith(home), address).toBe(true)
    return address
      .slice(home.length)
      .replace(/#.*/, '')
      .replace(/(?:^|\/)$/, '$&index.html')
  }

  it('belongs to the paper, a story, a topic, an author or a speaker', () => {
    const kinds = new Set(feeds.map((path) => path.split('/').at(-3) ?? 'paper'))
    expect(kinds).toEqual(
      new Set([
        'paper',
        'stories',
        'topics',
        'authors',
        'speakers',
        ...(name === 'demonstration' ? ['organisations'] : []),
      ]),
    )
  })

  it.each(feeds)('%s is read alike by two readers, and says the same as JSON', async (path) => {
    const rss = parseRssFeed(read(path))
    const other = await new Parser().parseString(read(path))
    const json = parseJsonFeed(read(path.replace(/xml$/, 'json')))
    const items = rss.items ?? []
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThanOrEqual(50)
    expect(rss.atom?.links).toMatchObject([{ rel: 'self', href: home + path }])
    expect(json.feed_url).toBe(home + path.replace(/xml$/, 'json'))
    expect([rss.title, rss.link]).toEqual([json.title, json.home_page_url])
    expect(other.items.map(({ guid }) => guid)).toEqual(items.map(({ guid }) => guid?.value))
    expect(json.items?.map(({ id }) => id)).toEqual(items.map(({ guid }) => guid?.value))
    expect(other.items.map(({ title }) => title)).toEqual(json.items?.map(({ title }) => title))
    expect(other.items.map((item) => item['content:encoded'])).toEqual(
      json.items?.map(({ content_html }) => content_html),
    )
    expect(other.items.map(({ isoDate }) => Date.parse(isoDate ?? ''))).toEqual(
      json.items?.map(({ date_published }) => Date.parse(date_published ?? '')),
    )
  })

  it.each(feeds)('%s leads to pages and words that are there', (path) => {
    const { items = [], link = '' } = parseRssFeed(read(path))
    expect(listPages(folder)).toContain(toFile(link))
    for (const item of items)
      for (const address of [item.link ?? '', item.guid?.value ?? '']) {
        const [, id] = address.split('#')
        const page = readPage(folder, toFile(address))
        expect(page.querySelector('h1')).not.toBeNull()
        if (id !== undefined) expect(page.getElementById(decodeURIComponent(id)), address).not.toBeNull()
      }
  })

  it.each(feeds)(
    '%s needs nothing of ours to be shown: no styles, no script, no address without a host',
    (path) => {
      for (const { content } of parseRssFeed(read(path)).items ?? []) {
        const { document } = parseHTML(`<html><body>${content?.encoded ?? ''}</body></html>`)
        expect(document.querySelectorAll('[class], [style], [id], script, form, span')).toHaveLength(0)
        const addressed = [...document.querySelectorAll('[href], [src], [srcset]')]
        const addresses = addressed.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '')
        expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
        for (const image of document.querySelectorAll('img'))
          expect(listFiles(folder)).toContain(decodeURI(toFile(image.getAttribute('src') ?? '')))
      }
    },
  )
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
