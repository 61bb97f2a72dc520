import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { Happening } from '../events/happening.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Origin } from './origin.ts'

/** What was read from an article's words, before entries get their ids: by the rules, and then by an editor. */
export interface Reading {
  readonly expressions: readonly TemporalExpression[]
  readonly happenings: readonly (Happening & { readonly origin: Origin })[]
  readonly attributions: readonly (Attribution & { readonly origin: Origin })[]
}
