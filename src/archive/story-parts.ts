import type { Story } from './build-stories.ts'
import { toSaidDay } from './merge-statements.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** Which page of a story: `all` of it, all of it as time ran (`oldest`), or the year it names. */
export type StoryPart = string

/** So many events make a page; a longer story has its latest there, and a page for each year. */
export const MOST_EVENTS = 120

/** Give the day a time stands at on a story's line: its first, or the last where the first is not known. */
export function toStart({ start, end }: TimelineEntry['when']): string {
  return start ?? end ?? ''
}

/** List the pages of a story beside its own: the other order, and the years of one that is too long. */
export function listStoryParts({ timeline, sayings }: Pick<Story, 'timeline' | 'sayings'>): StoryPart[] {
  if (timeline.length <= MOST_EVENTS) return ['oldest']
  const days = [
    ...timeline.map(({ when }) => toStart(when)),
    ...sayings.map(({ saying }) => toSaidDay(saying)),
  ]
  return ['oldest', ...new Set(days.map((day) => day.slice(0, 4)))]
}
