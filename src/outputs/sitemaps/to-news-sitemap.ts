import { compareAsc } from 'date-fns/compareAsc'
import { subHours } from 'date-fns/subHours'
import { x } from 'xastscript'
import type { Archive } from '../../archive/build-archive.ts'
import { toInstant } from '../../content/moment.ts'
import type { Publication } from '../publication.ts'
import { toXml } from '../to-xml.ts'

export const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'

/** What Google takes for news, and so many addresses in a file. */
const HOURS = 48
const MOST = 1000

/** List the articles of the two days before what the site takes for now, as a sitemap for Google News. It may be empty. */
export function toNewsSitemap(
  { articles, now }: Pick<Archive, 'articles' | 'now'>,
  { title, timezone, links, toAddress }: Publication,
): string {
  const since = now === null ? null : subHours(now, HOURS)
  const recent = articles
    .map(({ id, meta }) => ({ id, meta, instant: toInstant(meta.published, meta.timezone ?? timezone) }))
    .filter(({ instant }) => since !== null && compareAsc(instant, since) >= 0)
  return toXml(
    x(
      'urlset',
      { xmlns: SITEMAP_NAMESPACE, 'xmlns:news': NEWS_NAMESPACE },
      recent
        .slice(0, MOST)
        .map(({ id, meta }) =>
          x('url', [
            x('loc', toAddress(links.article(id))),
            x('news:news', [
              x('news:publication', [
                x('news:name', title),
                x('news:language', toNewsLanguage(meta.language)),
              ]),
              x('news:publication_date', meta.published.instant ?? meta.published.day),
              x('news:title', meta.title),
            ]),
          ]),
        ),
    ),
  )
}

/** Google News takes ISO 639 codes, and names Chinese by its script's country. */
function toNewsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
