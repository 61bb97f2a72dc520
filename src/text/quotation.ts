import type { Span } from '../markdown/span.ts'

/** Words in quotation marks within one block. The span holds the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Index of the block it stands in. */
  readonly block: number
  /** False where the closing mark is missing and the block's end closes it. */
  readonly closed: boolean
  /** It goes on with the quotation before it: that one was left open and this one opens the next block. */
  readonly continued: boolean
  /** Quotations inside it, in their order. */
  readonly nested: readonly Quotation[]
}
