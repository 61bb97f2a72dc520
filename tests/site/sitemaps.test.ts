import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { describe, expect, inject, it } from 'vitest'
import { listSeenPages, readPage } from '../support/site-files.ts'
import { findSitemapFaults } from '../support/sitemap-schema.ts'

const ORIGINS = { demonstration: 'https://example.org', newspaper: 'https://harbour.example' } as const
/** What no search engine is to list. */
const UNLISTED = /^(?:404\.html|search\/|embed\/)/

describe.each(['demonstration', 'newspaper'] as const)('the sitemaps of the %s', (name) => {
  const { folder, base } = inject(name)
  const home = ORIGINS[name] + base
  const open = (path: string) => createReadStream(join(folder, path))

  it('hold the canonical address of every page that is to be found, and no other', async () => {
    const index = await parseSitemapIndex(open('sitemap-index.xml'))
    const files = index.map(({ url }) => url.slice(home.length))
    expect(files).toEqual(['sitemap-1.xml'])
    const listed = (await Promise.all(files.map((file) => parseSitemap(open(file))))).flat()
    const canonical = listSeenPages(folder)
      .filter((path) => !UNLISTED.test(path))
      .map((path) => readPage(folder, path))
      .filter((page) => page.querySelector('meta[name=robots][content*=noindex]') === null)
      .map((page) => page.querySelector('link[rel=canonical]')?.getAttribute('href'))
    expect(listed.map(({ url }) => url).toSorted()).toEqual([...new Set(canonical)].toSorted())
  })

  it.each(['sitemap-index.xml', 'sitemap-1.xml'])(
    '%s is well-formed, and by the schema of the protocol',
    async (path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/)
      if (path !== 'sitemap-index.xml') expect(await findSitemapFaults(text)).toEqual([])
    },
  )

  it('are named to robots', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8')
    expect(robots).toContain(`Sitemap: ${home}sitemap-index.xml`)
    expect(robots).toContain(`Sitemap: ${home}news-sitemap.xml`)
  })

  it('have the newest article for news', async () => {
    const news = await parseSitemap(open('news-sitemap.xml'))
    expect(news.length).toBeGreaterThan(0)
    expect(news.every((item) => item.news?.title)).toBe(true)
  })
})
