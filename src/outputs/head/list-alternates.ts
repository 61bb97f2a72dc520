import type { Links } from '../../archive/links.ts'
import { FEED_TYPES, type FeedForm } from '../feeds/feed.ts'
import { toFeedAddress } from '../feeds/render-feed.ts'
import type { Publication } from '../publication.ts'
import type { PageSubject } from './page-subject.ts'

/** The same as a page in another form, for a `link` element. */
export interface Alternate {
  readonly type: string
  readonly title: string
  readonly href: string
}

/** List the feeds that a page leads to: its own in both forms, and everywhere the paper's. */
export function listAlternates(subject: PageSubject | null, { title, links }: Publication): Alternate[] {
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
  ]
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
