import type { BreadcrumbList, Graph, Thing } from 'schema-dts'
import type { HeadPage } from '../head/build-head.ts'
import type { PageSubject } from '../head/page-subject.ts'
import type { Publication } from '../publication.ts'
import { toNewsArticle } from './to-news-article.ts'
import { toPublisher } from './to-publisher.ts'
import { toSpeakerData } from './to-speaker-data.ts'
import { listAncestors } from './list-ancestors.ts'

/**
 * Write what a page is of as JSON-LD in the terms of schema.org, for a `script` element that no browser runs; `null` where
 * there is nothing to tell. An extracted event is none of schema.org's events, which are there to be attended.
 */
export function buildGraph(page: HeadPage, publication: Publication): string | null {
  if (page.subject === null) return null
  const things = [
    ...describe(page, page.subject, publication),
    toBreadcrumbs(page, page.subject, publication),
  ]
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things.filter((each) => each !== null) }
  // No text may end the element it stands in.
  return JSON.stringify(graph, withoutEmpty).replaceAll('<', '\\u003c')
}

function withoutEmpty(_: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

function describe(page: HeadPage, subject: PageSubject, publication: Publication): Thing[] {
  switch (subject.kind) {
    case 'article':
      return [toNewsArticle(subject, page, publication)]
    case 'speaker':
      return [toSpeakerData(subject.profile, publication)]
    case 'paper':
      return [toPublisher(publication, true)]
    default:
      return []
  }
}

/** The way from the front page down to this one. */
function toBreadcrumbs(
  page: HeadPage,
  subject: PageSubject,
  publication: Publication,
): BreadcrumbList | null {
  const ancestors = listAncestors(subject, publication)
  if (ancestors.length === 0) return null
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...ancestors, { name: page.title, href: page.path }].map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publication.toAddress(href),
    })),
  }
}
