import type { ArticleEntry } from '../article/entry.ts'
import type { Archive } from './build-archive.ts'
import { findShared, type Shared } from './find-shared.ts'

/** An article that has much to do with another, and what the two share. */
export interface RelatedArticle {
  readonly id: string
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  /** Civil day. */
  readonly published: string
  /** How many events both report. */
  readonly events: number
  /** Names of the people in both, those whom few articles name first. */
  readonly people: readonly string[]
  /** Topics of both, those of few articles first. */
  readonly topics: readonly string[]
}

const MOST = 3
/** Of the articles that share something, so many before and after one are looked at: that keeps the search linear. */
const NEAR = 20
const WEIGHTS = { events: 3, people: 1, topics: 0.5 } as const

/**
 * Build the search for the articles related to those of an archive: at most three, nearest first, without those in
 * `known`. What few articles share weighs more; a topic alone relates two articles where most others are not on it.
 */
export function toRelatedFinder(
  archive: Pick<Archive, 'articles' | 'timeline' | 'speakers'>,
): (entry: Pick<ArticleEntry, 'id'>, known: ReadonlySet<string>) => RelatedArticle[] {
  const { articles } = archive
  const shared = findShared(archive)
  const positions = new Map(articles.map(({ id }, position) => [id, position]))

  return ({ id }, known) => {
    const own = positions.get(id)
    if (own === undefined) return []
    const found = new Map<number, Shared[]>()
    for (const each of shared[own] ?? [])
      for (const other of findNear(each.articles, own)) {
        const before = found.get(other)
        if (before) before.push(each)
        else found.set(other, [each])
      }
    return [...found]
      .flatMap(([other, links]) => {
        const article = articles[other]
        const isNews = article && !known.has(article.id) && isTelling(links, articles.length)
        return isNews ? [{ other, article, links, score: toScore(links, articles.length) }] : []
      })
      .toSorted((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, MOST)
      .map(({ article, links }) => toRelated(article, links))
  }
}

/** The articles just before and after one among those that share something. */
function findNear(sharing: readonly number[], own: number): number[] {
  let low = 0
  let high = sharing.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sharing[middle] ?? 0) < own) low = middle + 1
    else high = middle
  }
  return sharing.slice(Math.max(0, low - NEAR), low + NEAR + 1).filter((other) => other !== own)
}

function isTelling(links: readonly Shared[], total: number): boolean {
  return links.some(({ kind, articles }) => kind !== 'topics' || articles.length * 2 < total)
}

function toScore(links: readonly Shared[], total: number): number {
  return links.reduce(
    (sum, { kind, articles }) => sum + WEIGHTS[kind] * Math.log(1 + total / articles.length),
    0,
  )
}

function toRelated({ id, meta }: ArticleEntry, links: readonly Shared[]): RelatedArticle {
  const namesOf = (kind: Shared['kind']): string[] =>
    links
      .filter((link) => link.kind === kind)
      .toSorted((a, b) => a.articles.length - b.articles.length)
      .map(({ name }) => name)
  return {
    id,
    title: meta.title,
    language: meta.language,
    published: meta.published.day,
    events: namesOf('events').length,
    people: namesOf('people'),
    topics: namesOf('topics'),
  }
}
