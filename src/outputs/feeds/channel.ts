import type { Archive } from '../../archive/build-archive.ts'
import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Shelf } from '../../archive/build-shelves.ts'
import type { Story } from '../../archive/build-stories.ts'
import { comparePublication } from '../../archive/compare-publication.ts'
import type { Links } from '../../archive/links.ts'
import type { Saying } from '../../archive/saying.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Publication } from '../publication.ts'
import { MOST_ITEMS } from './feed.ts'

/** What a feed is of: a name of its own, the page it belongs to, and all that it tells of, the newest first. */
export interface Channel {
  /** `null` for the paper's own. */
  readonly name: string | null
  readonly description: string | null
  /** The address of its page, which its files lie below. */
  readonly page: string
  readonly articles: readonly ArticleEntry[]
  /** What somebody said, where that is told of instead. */
  readonly said: {
    readonly speaker: Pick<SpeakerProfile, 'name'>
    readonly sayings: readonly Saying[]
  } | null
}

/** The newest articles of the paper. */
export function toPaperChannel({ articles }: Pick<Archive, 'articles'>, { links }: Publication): Channel {
  return toArticleChannel(null, null, links.home, articles)
}

/** The newest articles of a story. */
export function toStoryChannel({ id, title, summary, articles }: Story, { links }: Publication): Channel {
  return toArticleChannel(title, summary, links.story(id), articles.toReversed())
}

/** The newest articles on a topic. */
export function toTopicChannel({ slug, name, articles }: Shelf, { links }: Publication): Channel {
  return toArticleChannel(name, null, links.topic(slug), articles)
}

/** The newest articles of somebody who writes. */
export function toAuthorChannel({ slug, name, articles }: Shelf, { links }: Publication): Channel {
  return toArticleChannel(name, null, links.author(slug), articles)
}

/** What somebody said, by when it came out: what an older article reports is no news though it be said of another day. */
export function toSpeakerChannel(profile: SpeakerProfile, { links }: { readonly links: Links }): Channel {
  const { name, role, statements } = profile
  const sayings = statements.toSorted((a, b) => comparePublication(toFirst(b), toFirst(a)))
  return {
    name,
    description: role,
    page: links.speaker(profile),
    articles: [],
    said: { speaker: { name }, sayings: sayings.slice(0, MOST_ITEMS) },
  }
}

function toFirst({ lead, reports }: Saying): ArticleEntry {
  return (reports[0] ?? lead).article
}

function toArticleChannel(
  name: string | null,
  description: string | null,
  page: string,
  articles: readonly ArticleEntry[],
): Channel {
  return { name, description, page, articles: articles.slice(0, MOST_ITEMS), said: null }
}
