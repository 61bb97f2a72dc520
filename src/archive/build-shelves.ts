import type { ArticleEntry } from '../store/entry.ts'
import type { ArticleMeta } from '../content/frontmatter.ts'
import { compareText } from './sort-chronologically.ts'
import { toSlug } from '../content/to-slug.ts'

/** Articles that stand under one name: a topic, or a desk that writes. */
export interface Shelf {
  readonly slug: string
  /** As the newest of its articles spells it. */
  readonly name: string
  /** Newest first. */
  readonly articles: readonly ArticleEntry[]
}

/** Put articles, newest first, on the shelves of the topics they name, in order of name. */
export function buildTopics(articles: readonly ArticleEntry[]): Shelf[] {
  return buildShelves(articles, ({ topics }) => topics)
}

/** Put articles, newest first, on the shelves of those who wrote them, in order of name. */
export function buildAuthors(articles: readonly ArticleEntry[]): Shelf[] {
  return buildShelves(articles, ({ authors }) => authors)
}

/** Spellings with one address are one name; a name without letters or figures has no address and is left out. */
function buildShelves(
  articles: readonly ArticleEntry[],
  toNames: (meta: ArticleMeta) => readonly string[],
): Shelf[] {
  const shelves = new Map<string, { readonly name: string; readonly articles: ArticleEntry[] }>()
  for (const article of articles)
    for (const name of toNames(article.meta)) {
      const slug = toSlug(name)
      const shelf = shelves.get(slug)
      if (slug === '' || shelf?.articles.at(-1) === article) continue
      if (shelf) shelf.articles.push(article)
      else shelves.set(slug, { name, articles: [article] })
    }
  return [...shelves]
    .map(([slug, shelf]) => ({ slug, ...shelf }))
    .toSorted(
      (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug),
    )
}
