import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Publication } from '../publication.ts'
import { toArticleItem } from './article-item.ts'
import type { Channel } from './channel.ts'
import type { Feed, FeedForm, FeedItem } from './feed.ts'
import { toStatementItem } from './statement-item.ts'
import { toJsonFeed } from './to-json-feed.ts'
import { toRss } from './to-rss.ts'

/** A feed in one of its forms; a type, since Astro takes no interface for props. */
export type FeedProps = { readonly channel: Channel; readonly form: FeedForm }

/** A feed's file, as Astro is told of it. */
export interface FeedPath<Params> {
  readonly params: Params & { readonly form: FeedForm }
  readonly props: FeedProps
  readonly cacheKey: string
}

/** List the files of a feed: one for each form. `toKey` names what it tells of. */
export function listFeedPaths<Params>(
  params: Params,
  channel: Channel,
  toKey: (...shown: readonly unknown[]) => string,
): FeedPath<Params>[] {
  const cacheKey = toKey(channel)
  return FORMS.map((form) => ({ params: { ...params, form }, props: { channel, form }, cacheKey }))
}

/** Write a feed; `readBody` gives the text of an article. */
export async function renderFeed(
  { channel, form }: FeedProps,
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

const FORMS: readonly FeedForm[] = ['xml', 'json']

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
