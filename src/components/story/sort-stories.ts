import type { Story } from '../../archive/build-stories.ts'
import { compareText } from '../../archive/sort-chronologically.ts'
import { toStretchWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'

/** A story with the time its articles span, in words. */
export interface ListedStory {
  readonly story: Story
  readonly span: string
}

/** Put the story with the newest article first. */
export function sortStories(stories: readonly Story[], words: Words): ListedStory[] {
  return stories
    .toSorted((a, b) => compareText(toLast(b), toLast(a)) || compareText(a.id, b.id))
    .map((story) => ({ story, span: toStretchWords(toFirst(story), toLast(story), words) }))
}

function toFirst({ articles }: Story): string {
  return articles[0]?.meta.published.day ?? ''
}

function toLast({ articles }: Story): string {
  return articles.at(-1)?.meta.published.day ?? ''
}
