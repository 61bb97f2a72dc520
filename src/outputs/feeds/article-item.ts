import { h } from 'hastscript'
import type { Element, RootContent } from 'hast'
import { findHeadPicture } from '../../archive/find-head-picture.ts'
import { toSlug } from '../../content/to-slug.ts'
import { toDayWords } from '../../components/dates/day-words.ts'
import { toDirection, toWords } from '../../components/words/words.ts'
import { toInstant } from '../../content/moment.ts'
import { toMediaAddress } from '../../render/picture-source.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { findLastChange } from '../find-last-change.ts'
import type { Publication } from '../publication.ts'
import type { FeedItem } from './feed.ts'
import { toFeedHtml, toFeedNodes } from './feed-html.ts'

/** Tell of an article with its picture, its whole text and its corrections. */
export function toArticleItem(
  entry: ArticleEntry,
  { passages }: Pick<RenderedArticle, 'passages'>,
  publication: Publication,
): FeedItem {
  const { id, meta } = entry
  const page = publication.links.article(id)
  const url = publication.toAddress(page)
  const zone = meta.timezone ?? publication.timezone
  const image = toPictureAddress(entry, publication)
  const content = [
    ...toHeadFigure(entry, image),
    ...toFeedNodes(passages.map(({ html }) => html).join('\n'), page, publication),
    ...toCorrections(entry),
  ]
  return {
    id: url,
    url,
    title: meta.title,
    summary: meta.standfirst,
    html: toFeedHtml(toDirection(meta.language) === 'rtl' ? [toRightToLeft(content, entry)] : content),
    authors: toItemAuthors(entry, publication),
    published: toInstant(meta.published, zone),
    updated: toInstant(findLastChange(meta), zone),
    tags: meta.topics,
    image,
    language: meta.language,
  }
}

/** Name who wrote an article, each with the page of all that they wrote. */
export function toItemAuthors(
  { meta }: Pick<ArticleEntry, 'meta'>,
  { links, toAddress }: Publication,
): FeedItem['authors'] {
  return meta.authors.map((name) => {
    const slug = toSlug(name)
    return { name, url: slug === '' ? null : toAddress(links.author(slug)) }
  })
}

function toPictureAddress(entry: ArticleEntry, { links, toAddress }: Publication): string | null {
  const picture = findHeadPicture(entry)
  return picture?.file ? toAddress(toMediaAddress(picture.path, links.home)) : null
}

function toHeadFigure({ meta }: ArticleEntry, src: string | null): Element[] {
  if (src === null || meta.image === null) return []
  const { alt, caption, credit } = meta.image
  const words = [caption, credit].filter((each) => each !== null).join(' ')
  return [h('figure', [h('img', { src, alt }), ...(words === '' ? [] : [h('figcaption', words)])])]
}

function toCorrections({ meta }: ArticleEntry): Element[] {
  const words = toWords(meta.language)
  return meta.corrections.map(({ kind, date, text }) =>
    h('p', [h('strong', `${words.article.correction[kind]} ${toDayWords(date, words)}:`), ` ${text}`]),
  )
}

function toRightToLeft(content: readonly RootContent[], { meta }: ArticleEntry): Element {
  const children = content.filter((node) => node.type !== 'doctype')
  return { ...h('div', { dir: 'rtl', lang: meta.language }), children }
}
