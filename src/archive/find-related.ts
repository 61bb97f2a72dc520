import type { ArticleEntry } from '../store/entry.ts'
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
  const scores = new Float64Array(articles.length)

  return ({ id }, known) => {
    const own = positions.get(id)
    const shares = own === undefined ? [] : (shared[own] ?? [])
    const near = shares.map((each) => findNear(each.articles, own ?? 0))
    const told = new Set<number>()
    shares.forEach((each, index) => {
      const score = toScore(each, articles.length)
      for (const other of near[index] ?? []) scores[other] = (scores[other] ?? 0) + score
      if (isTelling(each, articles.length)) for (const other of near[index] ?? []) told.add(other)
    })
    const best = findBest(told, scores, (other) => !known.has(articles[other]?.id ?? ''))
    for (const others of near) for (const other of others) scores[other] = 0
    return best.flatMap((other) => {
      const links = shares.filter((_, index) => near[index]?.includes(other))
      const article = articles[other]
      return article ? toRelated(article, links) : []
    })
  }
}

/** The few with the highest score, those that score alike in their order. */
function findBest(
  others: Iterable<number>,
  scores: Readonly<Float64Array>,
  isWanted: (other: number) => boolean,
): number[] {
  const best: number[] = []
  const compare = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  for (const other of others) {
    const last = best.length < MOST ? undefined : best.at(-1)
    if ((last !== undefined && compare(other, last) > 0) || !isWanted(other)) continue
    best.push(other)
    best.sort(compare)
    best.length = Math.min(best.length, MOST)
  }
  return best
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

function isTelling({ kind, articles }: Shared, total: number): boolean {
  return kind !== 'topics' || articles.length * 2 < total
}

function toScore({ kind, articles }: Shared, total: number): number {
  return WEIGHTS[kind] * Math.log(1 + total / articles.length)
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
