import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { Happening } from '../events/happening.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Origin } from './origin.ts'

/** What an editor has to do with an entry. */
export interface Edited {
  readonly origin: Origin
  /** Entries an editor says are the same, as `article#id`; in the article itself `#id`. */
  readonly sameAs?: readonly string[]
  /** Entries an editor says are others. */
  readonly notSameAs?: readonly string[]
}

/** A happening, and the words its id is made of where an editor wrote other words for it. */
export interface EditedHappening extends Happening, Edited {
  readonly idWords?: string
}

export interface EditedAttribution extends Attribution, Edited {}

/** What was read from an article's words, before entries get their ids: by the rules, and then by an editor. */
export interface Reading {
  readonly expressions: readonly TemporalExpression[]
  readonly happenings: readonly EditedHappening[]
  readonly attributions: readonly EditedAttribution[]
}
