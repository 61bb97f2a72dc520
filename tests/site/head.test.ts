import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { listFiles, listSeenPages, readPage } from '../support/site-files.ts'

const ORIGINS = { demonstration: 'https://example.org', newspaper: 'https://harbour.example' } as const
const DATA = 'script[type="application/ld+json"]'

interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

describe.each(['demonstration', 'newspaper'] as const)('the head of every page of the %s', (name) => {
  const { folder, base } = inject(name)
  const home = ORIGINS[name] + base
  const pages = listSeenPages(folder).filter((path) => !path.startsWith('embed/'))
  const isThere = (address: string): boolean =>
    existsSync(join(folder, decodeURI(address.slice(address.startsWith(home) ? home.length : base.length))))

  it.each(pages)('%s names its address, a picture and feeds that are there', (path) => {
    const page = readPage(folder, path)
    const read = (property: string) =>
      page.querySelector(`meta[property="${property}"]`)?.getAttribute('content')
    expect(read('og:url')).toBe(page.querySelector('link[rel=canonical]')?.getAttribute('href'))
    expect(read('og:image')).toSatisfy((address: string) => address.startsWith(home) && isThere(address))
    const feeds = [
      ...page.querySelectorAll('link[rel=alternate][type*=rss], link[rel=alternate][type*=feed]'),
    ]
    expect(feeds.length).toBeGreaterThan(0)
    expect(feeds.map((feed) => feed.getAttribute('href') ?? '').filter((href) => !isThere(href))).toEqual([])
    const own = join(folder, path.replace(/[^/]+\.html$/, 'feed.xml'))
    const first = feeds[0]?.getAttribute('href') ?? ''
    if (existsSync(own)) expect(join(folder, decodeURI(first.slice(base.length)))).toBe(own)
  })

  it('tells of every article, with quotations that stand in it and lead to their words', () => {
    const articles = pages.filter((path) => /^articles\/[^/]+\/index\.html$/.test(path))
    let quotations = 0
    for (const path of articles) {
      const page = readPage(folder, path)
      if (page.querySelector('meta[property="og:type"]')?.getAttribute('content') !== 'article') continue
      const graph: Thing[] = JSON.parse(page.querySelector(DATA)?.textContent ?? '{}')['@graph']
      const [article, breadcrumbs] = graph
      expect(graph.map((thing) => thing['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
      expect(article?.['url']).toBe(page.querySelector('link[rel=canonical]')?.getAttribute('href'))
      expect(article?.['headline']).toBe(page.querySelector('h1')?.textContent)
      expect(breadcrumbs?.['itemListElement']).toHaveLength(3)
      const text = page.querySelector('.text')?.textContent?.replace(/\s+/g, ' ') ?? ''
      for (const { text: words, url } of (article?.['hasPart'] ?? []) as { text: string; url: string }[]) {
        quotations += 1
        for (const part of words.split(' … ')) expect(text).toContain(part.replace(/\s+/g, ' '))
        expect(page.getElementById(decodeURIComponent(url.split('#')[1] ?? ''))).not.toBeNull()
      }
    }
    expect(quotations).toBeGreaterThan(5)
  })
})

it('nobody who is hidden stands in structured data, feeds or sitemaps', () => {
  const { folder } = inject('newspaper')
  const data = listSeenPages(folder).map(
    (path) => readPage(folder, path).querySelector(DATA)?.textContent ?? '',
  )
  const files = listFiles(folder).filter((path) => /(?:feed\.(?:xml|json)|sitemap.*\.xml)$/.test(path))
  const ids = [...data, ...files.map((path) => readFileSync(join(folder, path), 'utf8'))]
  expect(ids.filter((text) => text.includes('owen-achterberg'))).toEqual([])
  expect(data.filter((text) => text.includes('Achterberg'))).toEqual([])
})
