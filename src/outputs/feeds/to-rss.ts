import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { formatRFC7231 } from 'date-fns/formatRFC7231'
import { max } from 'date-fns/max'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { toXml } from '../to-xml.ts'
import { FEED_TYPES, type Feed, type FeedItem } from './feed.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * Write a feed as RSS 2.0 with whole texts, names of authors, its own address, and when each item was last changed, which
 * RSS itself has no element for. Nothing in it is a CDATA section: many readers keep the line breaks around those.
 */
export function toRss({ title, description, language, home, address, items }: Feed): string {
  return toXml(
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', title),
        x('link', home),
        x('description', description),
        x('language', language),
        ...(items.length > 0
          ? [x('lastBuildDate', formatRFC7231(max(items.map(({ updated }) => updated))))]
          : []),
        x('atom:link', { rel: 'self', type: FEED_TYPES.xml, href: address('xml') }),
        ...items.map(toItem),
      ]),
    ]),
  )
}

function toItem(item: FeedItem): Element {
  const { id, url, title, summary, html, authors, published, updated, tags } = item
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: String(/^https?:/.test(id)) }, id),
    x('pubDate', toRfc822(published)),
    x('atom:updated', updated),
    ...authors.map(({ name }) => x('dc:creator', name)),
    ...tags.map((tag) => x('category', tag)),
    ...(summary === null ? [] : [x('description', summary)]),
    x('content:encoded', html),
  ])
}

/** Word an instant as RFC 822 does, with its own offset: in Greenwich it may have been the day before. */
function toRfc822(instant: string): string {
  const offset = /[+-]\d\d:\d\d$/.exec(instant)?.[0] ?? '+00:00'
  return format(new TZDate(instant, offset), 'EEE, dd MMM yyyy HH:mm:ss xx')
}
