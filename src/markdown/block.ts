import type { Span } from './span.ts'

/** A `line` is one of flat text, where nothing tells a heading from a paragraph. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'footnote' | 'line'

/** A run of plain text that no sentence crosses. Offsets are UTF-16 into the article's plain text. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The block stands in a block quotation. */
  readonly quoted: boolean
}
