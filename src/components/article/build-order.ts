import { sortChronologically } from '../../archive/sort-chronologically.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { TimelineEvent } from '../../reading/timeline-event.ts'
import { isAhead } from '../dates/when-shape.ts'
import { findPassage } from './find-passage.ts'

/** An event in its place in time, with the numbers of the other passages that tell it. */
export interface OrderEntry {
  readonly event: TimelineEvent
  readonly others: readonly number[]
  /** Its number in the text, counted from one: what a printed page refers by. */
  readonly number: number
}

/** An article’s events as time ran, parted by its publication. */
export interface Order {
  readonly before: readonly OrderEntry[]
  /** What still lay ahead when the article came out. */
  readonly after: readonly OrderEntry[]
}

/** Put an article’s events in order of time. */
export function buildOrder({
  events,
  passages,
  meta,
}: Pick<RenderedArticle, 'events' | 'passages' | 'meta'>): Order {
  const inText = events.toSorted((a, b) => a.expression.start - b.expression.start)
  const numbers = new Map(inText.map(({ id }, index) => [id, index + 1]))
  const entries = sortChronologically(events).map((event) => ({
    event,
    number: numbers.get(event.id) ?? 0,
    others: event.passages.slice(1).map(({ start }) => findPassage(passages, start) + 1),
  }))
  const { day } = meta.published
  return {
    before: entries.filter(({ event }) => !isAhead(event.when, day)),
    after: entries.filter(({ event }) => isAhead(event.when, day)),
  }
}
