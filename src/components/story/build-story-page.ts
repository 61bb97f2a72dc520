import type { Story } from '../../archive/build-stories.ts'
import { listStoryParts, MOST_EVENTS, type StoryPart } from '../../archive/story-parts.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Words } from '../words/words.ts'
import { buildChapters, type Chapter, joinSparse, reverseChapters } from './build-chapters.ts'

/** What a page of a story shows. */
export interface StoryPage {
  readonly chapters: readonly Chapter[]
  /** Years with pages of their own, where the story is too long for one page; else anchors of this one. */
  readonly years: readonly StoryYear[]
  /** How many events are left out here; they stand on the pages of their years. */
  readonly missing: number
  readonly shown: number
  /** The year the page is of, where it is of one. */
  readonly year: string | null
  /** Named speakers of its articles. */
  readonly people: number
  /** In order of publication. */
  readonly articles: readonly { readonly number: number; readonly article: ArticleEntry }[]
}

/** A year of a story: its events stand on a page of their own, or below the anchor of the chapter that has them. */
export interface StoryYear {
  readonly year: string
  readonly anchor: string
  readonly events: number
  readonly hasPage: boolean
}

/** Title a page of a story: with its year, where it holds one alone. */
export function toPartTitle({ title }: Pick<Story, 'title'>, part: StoryPart): string {
  return /^\d+$/.test(part) ? `${title}, ${part}` : title
}

/** Make up a page of a story. */
export function buildStoryPage(story: Story, part: StoryPart, words: Words): StoryPage {
  const all = buildChapters(story, words)
  const pages = new Set<string>(listStoryParts(story))
  const shown =
    part === 'all' || part === 'oldest' ? takeLatest(all) : all.filter(({ year }) => year === part)
  const chapters = joinSparse(shown)
  const speakers = story.articles.flatMap(({ statements }) =>
    statements.map(({ speaker }) => speaker?.id ?? null),
  )
  return {
    chapters: part === 'oldest' ? chapters : reverseChapters(chapters),
    years: all.filter(isDated).map(({ year, events }) => ({
      year,
      anchor: chapters.findLast((chapter) => chapter.year <= year)?.year ?? year,
      events,
      hasPage: pages.has(year),
    })),
    missing: count(all) - count(shown),
    shown: count(shown),
    year: part === 'all' || part === 'oldest' ? null : part,
    people: new Set(speakers.filter((id) => id !== null)).size,
    articles: story.articles.map((article, index) => ({ number: index + 1, article })),
  }
}

/** A year that is silent throughout has neither a page nor anything to go to. */
function isDated({ items }: Chapter): boolean {
  return items.some(({ kind }) => kind !== 'silence')
}

function count(chapters: readonly Chapter[]): number {
  return chapters.reduce((sum, { events }) => sum + events, 0)
}

/** The last events, with what stands between them. */
function takeLatest(chapters: readonly Chapter[]): Chapter[] {
  let left = MOST_EVENTS
  const latest: Chapter[] = []
  for (const chapter of chapters.toReversed()) {
    if (left <= 0) break
    const items = takeLastEvents(chapter.items, left)
    const events = items.filter(({ kind }) => kind === 'event').length
    latest.unshift({ ...chapter, events, items })
    left -= events
  }
  return latest
}

function takeLastEvents(items: Chapter['items'], number: number): Chapter['items'] {
  const at = items.flatMap(({ kind }, index) => (kind === 'event' ? index : [])).at(-number)
  return at === undefined ? items : items.slice(at)
}
