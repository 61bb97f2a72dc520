import type { Shelf } from '../../archive/build-shelves.ts'
import { toDayWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** Say how many articles stand under a name, and since when: “15 articles since 19 November 2021”. */
export function toShelfIntro({ articles }: Pick<Shelf, 'articles'>, words: Words): string {
  const oldest = articles.at(-1)?.meta.published.day ?? ''
  return words.archive.since(articles.length, toDayWords(oldest, words))
}
