import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Publication } from '../publication.ts'
import { toArticleItem } from './article-item.ts'
import type { Channel } from './channel.ts'
import type { Feed, FeedForm, FeedItem } from './feed.ts'
import { toStatementItem } from './statement-item.ts'
import { toJsonFeed } from './to-json-feed.ts'
import { toRss } from './to-rss.ts'

/** What a page of a feed is given; a type, since Astro takes no interface for props. */
export type FeedProps = { readonly channel: Channel }

/** Say where a feed stands, as Astro is told of it. `toKey` names what it tells of. */
export function toFeedPath<Params>(
  params: Params,
  channel: Channel,
  toKey: (...shown: readonly unknown[]) => string,
): { readonly params: Params; readonly props: FeedProps; readonly cacheKey: string } {
  return { params, props: { channel }, cacheKey: toKey(channel) }
}

/** Write a feed; `readBody` gives the text of an article. */
export async function renderFeed(
  channel: Channel,
  form: FeedForm,
  readBody: (entry: ArticleEntry) => Promise<RenderedArticle>,
  publication: Publication,
): Promise<string> {
  const { name, description, page, said } = channel
  const feed: Feed = {
    title: name === null ? publication.title : `${name} – ${publication.title}`,
    description: description ?? (publication.description || publication.title),
    language: publication.language,
    home: publication.toAddress(page),
    address: (each) => publication.toAddress(toFeedAddress(page, each)),
    items: said
      ? said.sayings.map((saying) => toStatementItem(saying, said.speaker, publication))
      : await Promise.all(channel.articles.map((entry) => readItem(entry, readBody, publication))),
  }
  return form === 'xml' ? toRss(feed) : toJsonFeed(feed)
}

/** Give the address of a page's feed. */
export function toFeedAddress(page: string, form: FeedForm): string {
  return `${page}feed.${form}`
}

/** An article stands in the feeds of the paper, its story, its topics and its authors, in two forms each: it is told once. */
const items = new WeakMap<ArticleEntry, Promise<FeedItem>>()

function readItem(
  entry: ArticleEntry,
  readBody: (entry: ArticleEntry) => Promise<RenderedArticle>,
  publication: Publication,
): Promise<FeedItem> {
  const told = items.get(entry) ?? readBody(entry).then((body) => toArticleItem(entry, body, publication))
  items.set(entry, told)
  return told
}
