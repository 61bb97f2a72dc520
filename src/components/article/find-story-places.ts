import type { Story } from '../../archive/build-stories.ts'
import type { Article } from '../../article/article.ts'
import type { ArticleEntry } from '../../article/entry.ts'

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

/** Find the stories an article belongs to, with its neighbours in each. */
export function findStoryPlaces(
  { id: articleId, meta }: Pick<Article, 'id' | 'meta'>,
  stories: readonly Pick<Story, 'id' | 'title' | 'articles'>[],
): StoryPlace[] {
  const own = stories.filter(({ id }) => meta.stories.includes(id))
  return own.flatMap(({ id, title, articles }) => {
    const index = articles.findIndex((article) => article.id === articleId)
    if (index < 0) return []
    return [
      {
        id,
        title,
        part: index + 1,
        previous: toNeighbour(articles[index - 1]),
        next: toNeighbour(articles[index + 1]),
      },
    ]
  })
}

function toNeighbour(entry: ArticleEntry | undefined): StoryNeighbour | null {
  return entry ? { id: entry.id, title: entry.meta.title, published: entry.meta.published.day } : null
}
