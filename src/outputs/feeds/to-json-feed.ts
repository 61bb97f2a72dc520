import type { Feed, FeedItem } from './feed.ts'

/** Write a feed as JSON Feed 1.1. */
export function toJsonFeed({ title, description, language, home, address, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: home,
    feed_url: address('json'),
    items: items.map(toItem),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function toItem(item: FeedItem) {
  const { id, url, title, summary, html, authors, published, updated, tags, image, language } = item
  return {
    id,
    url,
    title,
    content_html: html,
    ...(summary !== null && { summary }),
    ...(image !== null && { image }),
    date_published: published,
    date_modified: updated,
    authors: authors.map(({ name, url: page }) => ({ name, ...(page !== null && { url: page }) })),
    tags,
    language,
  }
}
