import { Readable } from 'node:stream'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { describe, expect, it } from 'vitest'
import { type Archive, buildArchive } from '../../../../src/archive/build-archive.ts'
import { buildCalendar } from '../../../../src/archive/build-calendar.ts'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { buildSitemaps, type SitemapFile } from '../../../../src/outputs/sitemaps/build-sitemaps.ts'
import { toRobots } from '../../../../src/outputs/sitemaps/to-robots.ts'
import { toPublication } from '../../../../src/outputs/publication.ts'
import { findSitemapFaults } from '../../../support/sitemap-schema.ts'
import { makeStoryArticle, makeTold } from '../../archive/make-report.ts'
import { publication } from '../made-archive.ts'

const HOME = 'https://harbour.example/news/'
const TITLE = 'Shut & barred <again>'

const first = makeStoryArticle('first', '2026-03-24', {
  events: [makeTold('the bridge closed', '2026-03-20')],
})
const second = makeStoryArticle('second', '2026-03-29', {})
const articles = [
  { ...first, meta: { ...first.meta, updated: { day: '2026-04-02', time: null, instant: null } } },
  { ...second, meta: { ...second.meta, title: TITLE, topics: ['Bridges'], language: 'pt-BR' } },
]
const join = (buildTime: string | null): Archive =>
  buildArchive(articles, [], [{ id: 'bridge', title: 'The bridge' }], { buildTime, timezone: 'UTC' })
const build = (buildTime: string | null = null, most?: number): SitemapFile[] => {
  const archive = join(buildTime)
  return buildSitemaps(archive, buildCalendar(archive), publication, most === undefined ? {} : { most })
}
const find = (files: readonly SitemapFile[], name: string): string =>
  files.find((file) => file.name === name)?.text ?? ''
const read = (text: string) => parseSitemap(Readable.from([text]))

describe('the sitemaps', () => {
  it('hold every page once, dated by the last change of what it shows', async () => {
    const text = find(build(), 'sitemap-1')
    expect(await findSitemapFaults(text)).toEqual([])
    const dates = new Map((await read(text)).map(({ url, lastmod }) => [url, lastmod]))
    expect(dates.size).toBe((await read(text)).length)
    expect(dates.get(`${HOME}articles/first/`)).toBe('2026-04-02')
    expect(dates.get(`${HOME}articles/second/`)).toBe('2026-03-29')
    expect(dates.get(`${HOME}stories/bridge/`)).toBe('2026-04-02')
    expect(dates.get(`${HOME}topics/bridges/`)).toBe('2026-03-29')
    expect(dates.get(`${HOME}timeline/2026/03/`)).toBe('2026-04-02')
    expect(dates.get(`${HOME}how-we-read/`)).toBeUndefined()
    expect([...dates.keys()].filter((url) => /search|newest|404/.test(url))).toEqual([])
  })

  it('are cut where a file is full, and all named by the index', async () => {
    const files = build(null, 5)
    const maps = files.filter(({ name }) => /^sitemap-\d+$/.test(name))
    const index = await parseSitemapIndex(Readable.from([find(files, 'sitemap-index')]))
    expect(index.map(({ url }) => url)).toEqual(maps.map(({ name }) => `${HOME}${name}.xml`))
    const pages = (await Promise.all(maps.map(({ text }) => read(text)))).map((urls) => urls.length)
    expect(Math.max(...pages)).toBe(5)
    const [all = []] = await Promise.all([read(find(build(), 'sitemap-1'))])
    expect(pages.reduce((sum, each) => sum + each)).toBe(all.length)
  })

  it('are none where nobody says where the site lives, and robots are told of none', () => {
    const nowhere = toPublication(siteFileSchema.parse({}), '/')
    const archive = join(null)
    expect(buildSitemaps(archive, buildCalendar(archive), nowhere)).toEqual([])
    expect(toRobots(nowhere)).not.toContain('Sitemap')
    expect(toRobots(publication)).toContain(
      `Sitemap: ${HOME}sitemap-index.xml\nSitemap: ${HOME}news-sitemap.xml\n`,
    )
  })
})

describe('the news sitemap', () => {
  const readNews = (buildTime: string | null) => read(find(build(buildTime), 'news-sitemap'))

  it('has the articles of two days, by what the site takes for now', async () => {
    const [only, ...others] = await readNews('2026-03-30T08:00:00Z')
    expect(others).toEqual([])
    expect(only).toMatchObject({
      url: `${HOME}articles/second/`,
      news: {
        title: TITLE,
        publication_date: '2026-03-29',
        publication: { name: 'The Harbour Record', language: 'pt' },
      },
    })
  })

  it('counts from the newest article or update where no build time is given', async () => {
    expect(await readNews(null)).toEqual([])
  })

  it('may be empty', async () => {
    expect(find(build('2027-01-01T00:00:00Z'), 'news-sitemap')).toMatch(/^<\?xml .*\n<urlset [^>]+\/>\n$/)
  })
})
