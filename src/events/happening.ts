import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import type { Span } from '../markdown/span.ts'

/** Something the article says happened, will or may happen, with the expression that dates it. */
export interface Happening {
  readonly when: When
  readonly expression: TemporalExpression
  /** The clause or sentence that tells it. */
  readonly passage: Span
  /** Every passage that tells it, the first one included, in text order. */
  readonly passages: readonly Span[]
  /** The article's own words, at most 140 characters. */
  readonly summary: string
  readonly status: 'past' | 'scheduled' | 'possible'
  readonly confidence: number
  readonly rule: string
}
