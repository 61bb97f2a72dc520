import type { Modifier } from '../language/temporal-tree.ts'

export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'fuzzy'

/** A resolved point or stretch of civil time. `start` and `end` are inclusive ISO days; `null` is an open side. */
export interface When {
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
  readonly mod: Modifier | null
  /** Which sides are about right rather than exact. */
  readonly approximate: { readonly start: boolean; readonly end: boolean }
  /** The same in EDTF (ISO 8601-2), for exchange. */
  readonly edtf: string
}
