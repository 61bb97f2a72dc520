import type { Story } from '../../archive/build-stories.ts'
import type { When } from '../../dates/when.ts'
import { links } from '../../layouts/site-links.ts'
import { toShape, type WhenShape } from '../dates/when-shape.ts'

/** An event of a story in a frame: when, what, and where its words stand. */
export interface EmbeddedEvent {
  readonly shape: WhenShape
  /** Several where reports differ, in order of time. */
  readonly datings: readonly When[]
  readonly what: string
  readonly href: string
}

/** So many events fill a frame that nobody scrolls to the end of. */
const MOST = 40

/** List the latest events of a story, newest first. */
export function listLatest({ timeline }: Pick<Story, 'timeline'>): EmbeddedEvent[] {
  return timeline
    .slice(-MOST)
    .toReversed()
    .map(({ when, lead, reports, datings }) => ({
      shape: toShape(when, reports.at(-1)?.article.meta.published.day ?? ''),
      datings: datings.map((dating) => dating.when),
      what: lead.summary,
      href: links.words(lead.article.id, lead.id),
    }))
}
