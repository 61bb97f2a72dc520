import type { ArticleEntry } from '../article/entry.ts'
import type { StoryFile } from '../article/story-file.ts'

/** A story file with the id its file name gives it. */
export interface KnownStory extends StoryFile {
  readonly id: string
}

/** A running story with its articles, oldest first. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly summary: string | null
  readonly articles: readonly ArticleEntry[]
}

/** Give each story its articles; `articles` come newest first. Stories without articles are left out. */
export function buildStories(articles: readonly ArticleEntry[], stories: readonly KnownStory[]): Story[] {
  return stories
    .map(({ id, title, summary }) => ({
      id,
      title,
      summary: summary ?? null,
      articles: articles.filter(({ meta }) => meta.stories.includes(id)).toReversed(),
    }))
    .filter((story) => story.articles.length > 0)
}
