import type { Span } from './span.ts'

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'footnote'

/** A run of plain text that no sentence crosses. Offsets are UTF-16 into the article's plain text. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The block stands in a block quotation. */
  readonly quoted: boolean
}
