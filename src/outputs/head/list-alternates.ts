import type { EmbedSubject, Links } from '../../archive/links.ts'
import { FEED_TYPES, type FeedForm } from '../feeds/feed.ts'
import { toFeedAddress } from '../feeds/render-feed.ts'
import type { Publication } from '../publication.ts'
import type { PageSubject } from './page-subject.ts'

/** The same as a page in another form, for a `link` element. */
export interface Alternate {
  readonly type: string
  /** `null` where the form itself has one and nobody is shown this. */
  readonly title: string | null
  readonly href: string
}

/**
 * List the other forms of a page: its own feeds and everywhere the paper's, and how it is framed on another site where
 * somebody says where this one lives.
 */
export function listAlternates(subject: PageSubject | null, publication: Publication): Alternate[] {
  const { title, links } = publication
  const own = subject && findFeedPage(subject, links)
  const toFeed = (name: string, page: string, form: FeedForm): Alternate => ({
    type: FEED_TYPES[form],
    title: name,
    href: toFeedAddress(page, form),
  })
  return [
    ...(own ? [toFeed(own.name, own.page, 'xml'), toFeed(own.name, own.page, 'json')] : []),
    toFeed(title, links.home, 'xml'),
    ...(subject?.kind === 'paper' ? [toFeed(title, links.home, 'json')] : []),
    ...toOembedAlternates(subject, publication),
  ]
}

/** Who asks for it takes an address with its host alone. */
function toOembedAlternates(
  subject: PageSubject | null,
  { isPlaced, toAddress, links, features }: Publication,
): Alternate[] {
  const framed = subject && findFramed(subject)
  if (!framed || !isPlaced || !features.embed) return []
  return [{ type: 'application/json+oembed', title: null, href: toAddress(links.oembed(framed)) }]
}

function findFramed(subject: PageSubject): EmbedSubject | null {
  if (subject.kind === 'story') return { story: subject.story.id }
  return subject.kind === 'article' ? { article: subject.article.id } : null
}

function findFeedPage(
  subject: PageSubject,
  links: Links,
): { readonly name: string; readonly page: string } | null {
  switch (subject.kind) {
    case 'story':
      return { name: subject.story.title, page: links.story(subject.story.id) }
    case 'speaker':
      return { name: subject.profile.name, page: links.speaker(subject.profile) }
    case 'topic':
      return { name: subject.shelf.name, page: links.topic(subject.shelf.slug) }
    case 'author':
      return { name: subject.shelf.name, page: links.author(subject.shelf.slug) }
    default:
      return null
  }
}
