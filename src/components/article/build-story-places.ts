import type { Story } from '../../archive/build-stories.ts'
import type { ArticleEntry } from '../../store/entry.ts'

/** An article's place in a running story. */
export interface StoryPlace {
  readonly id: string
  readonly title: string
  /** Counted from one. */
  readonly part: number
  readonly previous: StoryNeighbour | null
  readonly next: StoryNeighbour | null
}

/** The article before or after in a story, as far as the way there is worded. */
export interface StoryNeighbour {
  readonly id: string
  readonly title: string
  /** Civil day. */
  readonly published: string
}

/** Give the articles of stories their places in them, by article id; an article in several stories has them in this order. */
export function buildStoryPlaces(
  stories: readonly Pick<Story, 'id' | 'title' | 'articles'>[],
): ReadonlyMap<string, readonly StoryPlace[]> {
  const places = new Map<string, StoryPlace[]>()
  for (const { id, title, articles } of stories)
    for (const [index, article] of articles.entries()) {
      const [previous, next] = [toNeighbour(articles[index - 1]), toNeighbour(articles[index + 1])]
      const place = { id, title, part: index + 1, previous, next }
      const others = places.get(article.id)
      if (others) others.push(place)
      else places.set(article.id, [place])
    }
  return places
}

function toNeighbour(entry: ArticleEntry | undefined): StoryNeighbour | null {
  return entry ? { id: entry.id, title: entry.meta.title, published: entry.meta.published.day } : null
}
