import type { CorrectionComment, NewsArticle } from 'schema-dts'
import type { Correction } from '../../content/frontmatter.ts'
import { findLastChange } from '../find-last-change.ts'
import type { HeadPage } from '../head/build-head.ts'
import { findPagePicture } from '../head/find-page-picture.ts'
import type { ArticleSubject } from '../head/page-subject.ts'
import type { Publication } from '../publication.ts'
import { toAuthor } from './to-author.ts'
import { toPublisher } from './to-publisher.ts'
import { toMentions, toQuotations } from './to-quotations.ts'

/**
 * Tell of an article, with the quotations that stand in it in the very words of people who are named and not hidden. A day
 * of which no time is written stays a day; what there is none of is an empty list.
 */
export function toNewsArticle(
  subject: ArticleSubject,
  { description }: Pick<HeadPage, 'description'>,
  publication: Publication,
): NewsArticle {
  const { links, toAddress } = publication
  const { meta, id } = subject.article
  const changed = findLastChange(meta)
  const url = toAddress(links.article(id))
  const image = findPagePicture({ kind: 'article', ...subject }, '', links)
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: meta.title,
    description: description ?? [],
    image: image.of === 'paper' ? [] : toAddress(image.src),
    datePublished: meta.published.instant ?? meta.published.day,
    dateModified: changed.instant ?? changed.day,
    dateline: meta.dateline ?? [],
    author: meta.authors.map((name) => toAuthor(name, publication)),
    publisher: toPublisher(publication),
    inLanguage: meta.language,
    isAccessibleForFree: true,
    articleSection: meta.topics,
    isPartOf: subject.stories.map((story) => ({
      '@type': 'CreativeWorkSeries',
      name: story.title,
      url: toAddress(links.story(story.id)),
    })),
    correction: meta.corrections.map(toCorrection),
    citation: meta.sources.map(({ name, url: source }) => ({
      '@type': 'CreativeWork',
      name,
      ...(source !== null && { url: source }),
    })),
    mentions: toMentions(subject, publication),
    hasPart: toQuotations(subject, publication),
  }
}

function toCorrection({ date, text }: Correction): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text }
}
