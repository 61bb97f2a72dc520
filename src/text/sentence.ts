import type { Span } from '../markdown/span.ts'

/**
 * A sentence of the reporter's text: a quotation within it is masked, so that “A. B.” he said. is one sentence.
 * `firstToken` and `endToken` index the document's tokens, end exclusive.
 */
export interface Sentence extends Span {
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}
