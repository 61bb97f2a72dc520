import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Archive } from '../../archive/build-archive.ts'
import type { CalendarYear } from '../../archive/build-calendar.ts'
import type { Publication } from '../publication.ts'
import { toXml } from '../to-xml.ts'
import { listPages } from './list-pages.ts'
import { findLatest, type ListedPage } from './listed-page.ts'
import { SITEMAP_NAMESPACE, toNewsSitemap } from './to-news-sitemap.ts'

/** A sitemap's file: its name without `.xml`, and what it holds. */
export interface SitemapFile {
  readonly name: string
  readonly text: string
}

/** So many addresses stand in a file: the protocol takes 50,000, and 50 MB. */
const MOST = 45_000

interface SitemapOptions {
  /** The ids of the pages of the paper's own. */
  readonly own?: readonly string[]
  /** How many addresses a file may have. */
  readonly most?: number
}

/**
 * Build the sitemaps of a site (sitemaps.org 0.9): an index, files of addresses with when what they show last changed, and
 * that of news. None where nobody says where the site lives, since every address in them names its host.
 */
export function buildSitemaps(
  archive: Archive,
  years: readonly CalendarYear[],
  publication: Publication,
  { own = [], most = MOST }: SitemapOptions = {},
): SitemapFile[] {
  const { isPlaced, links, features } = publication
  if (!isPlaced) return []
  const pages = listPages(archive, years, links, { own, hasTopics: features.topics })
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    pages: pages.slice(index * most, (index + 1) * most),
  }))
  const index = parts.map((part) => ({
    href: links.file(`${part.name}.xml`),
    changed: findLatest(part.pages.map(({ changed }) => changed)),
  }))
  return [
    { name: 'sitemap-index', text: toSitemap('sitemapindex', 'sitemap', index, publication) },
    ...parts.map(({ name, pages: own }) => ({ name, text: toSitemap('urlset', 'url', own, publication) })),
    { name: 'news-sitemap', text: toNewsSitemap(archive, publication) },
  ]
}

function toSitemap(
  root: string,
  item: string,
  pages: readonly ListedPage[],
  { toAddress }: Publication,
): string {
  const toItem = ({ href, changed }: ListedPage): Element =>
    x(item, [
      x('loc', toAddress(href)),
      ...(changed === null ? [] : [x('lastmod', changed.instant ?? changed.day)]),
    ])
  return toXml(x(root, { xmlns: SITEMAP_NAMESPACE }, pages.map(toItem)))
}
