import { toSlug } from '../../content/to-slug.ts'
import { toDescription } from '../to-description.ts'
import { findLastChange } from '../find-last-change.ts'
import type { Publication } from '../publication.ts'
import { buildGraph } from '../structured-data/build-graph.ts'
import { findPagePicture } from './find-page-picture.ts'
import { listAlternates, type Alternate } from './list-alternates.ts'
import type { ArticleSubject, PageSubject } from './page-subject.ts'
import { toLocale } from './to-locale.ts'

/** A page as its head tells machines of it. */
export interface HeadPage {
  readonly title: string
  readonly description: string | null
  readonly language: string
  /** The address that stands for it. */
  readonly path: string
  readonly subject: PageSubject | null
}

/** A `meta` element: Open Graph goes by `property`, everybody else by `name`. */
export interface HeadMeta {
  readonly property?: string
  readonly name?: string
  readonly content: string
}

/** What a page's head holds for search engines, readers of feeds and whoever is sent its address. */
export interface PageHead {
  /** `null` where nobody says where the site lives. */
  readonly canonical: string | null
  readonly metas: readonly HeadMeta[]
  readonly alternates: readonly Alternate[]
  /** Structured data, as text of a `script` element; `null` for none. */
  readonly data: string | null
}

/** Build the head of a page. */
export function buildHead(page: HeadPage, publication: Publication): PageHead {
  const { path, subject } = page
  const { isPlaced, toAddress } = publication
  const description =
    page.description ?? (subject?.kind === 'article' ? toDescription(subject.article) : null)
  const described = { ...page, description }
  return {
    canonical: isPlaced ? toAddress(path) : null,
    metas: [
      ...named({ description }),
      ...toOpenGraph(described, publication),
      ...(subject?.kind === 'article' ? toArticleMetas(subject, publication) : []),
    ],
    alternates: listAlternates(subject, publication),
    data: buildGraph(described, publication),
  }
}

function toOpenGraph(
  { title, description, language, path, subject }: HeadPage,
  publication: Publication,
): HeadMeta[] {
  const { isPlaced, toAddress, links } = publication
  const picture = findPagePicture(subject, publication.title, links)
  return [
    ...properties({
      'og:site_name': publication.title,
      'og:title': title,
      'og:type': subject?.kind === 'article' ? 'article' : 'website',
      'og:description': description,
      'og:locale': toLocale(language),
    }),
    // Whoever is sent a page asks for its picture from elsewhere: an address without a host leads nowhere.
    ...(isPlaced
      ? properties({
          'og:url': toAddress(path),
          'og:image': toAddress(picture.src),
          'og:image:width': picture.size && String(picture.size.width),
          'og:image:height': picture.size && String(picture.size.height),
          'og:image:alt': picture.alt,
        })
      : []),
    ...named({ 'twitter:card': isPlaced ? 'summary_large_image' : 'summary' }),
  ]
}

/** What reading modes and reference managers take for author and day; a day alone stays a day. */
function toArticleMetas(
  { article: { meta } }: ArticleSubject,
  { isPlaced, toAddress, links }: Publication,
): HeadMeta[] {
  const { published, authors, topics } = meta
  const changed = findLastChange(meta)
  return [
    ...authors.flatMap((author) => named({ author })),
    ...(isPlaced ? authors.map(toSlug).filter(Boolean) : []).flatMap((slug) =>
      properties({ 'article:author': toAddress(links.author(slug)) }),
    ),
    ...properties({
      'article:published_time': published.instant ?? published.day,
      'article:modified_time': changed === published ? null : (changed.instant ?? changed.day),
      'article:section': topics[0] ?? null,
    }),
    ...topics.flatMap((topic) => properties({ 'article:tag': topic })),
  ]
}

function properties(values: Readonly<Record<string, string | null>>): HeadMeta[] {
  return Object.entries(values).flatMap(([property, content]) => (content ? { property, content } : []))
}

function named(values: Readonly<Record<string, string | null>>): HeadMeta[] {
  return Object.entries(values).flatMap(([name, content]) => (content ? { name, content } : []))
}
