import type { Happening } from '../events/happening.ts'
import type { Edited } from './reading.ts'

/** A happening as an entry of the article's timeline. */
export interface TimelineEvent extends Happening, Edited {
  /** `e-` and up to eight words of the summary: stable under a corrected date. Also its anchor on the page. */
  readonly id: string
  /** Ids of the people its passage mentions. */
  readonly people: readonly string[]
}
