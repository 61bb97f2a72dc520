import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import type { Block, BlockKind } from './block.ts'

/** Where a text node of the tree lies in the plain text: its source offset and its plain offset, both UTF-16. */
export interface TextPiece {
  readonly source: number
  readonly start: number
  readonly end: number
}

/** The body's plain text with its blocks, and the way back from it to the source. */
export interface BodyText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly TextPiece[]
}

/**
 * Read the plain text off a tree: blocks joined by a blank line, a soft break as a space, a hard break as a newline,
 * table cells joined by a tab, footnote texts last. Images, code blocks, raw HTML and footnote marks leave nothing.
 */
export function toBodyText(tree: Root): BodyText {
  const parts: string[] = []
  const blocks: Block[] = []
  const pieces: TextPiece[] = []
  const footnotes: FootnoteDefinition[] = []
  let length = 0

  for (const node of tree.children) readBlock(node, 'paragraph', false)
  for (const footnote of footnotes) for (const node of footnote.children) readBlock(node, 'footnote', false)
  return { text: parts.join(''), blocks, pieces }

  function readBlock(node: RootContent, kind: BlockKind, quoted: boolean): void {
    if (node.type === 'paragraph') pushBlock(kind, quoted, [node.children])
    else if (node.type === 'heading') pushBlock('heading', quoted, [node.children])
    else if (node.type === 'table')
      for (const row of node.children) {
        const cells = row.children.map((cell) => cell.children)
        pushBlock('table-row', quoted, cells)
      }
    else if (node.type === 'footnoteDefinition') footnotes.push(node)
    else if (node.type === 'blockquote') for (const child of node.children) readBlock(child, kind, true)
    else if (node.type === 'list' || node.type === 'listItem')
      for (const child of node.children) readBlock(child, kind === 'footnote' ? kind : 'list-item', quoted)
  }

  function pushBlock(kind: BlockKind, quoted: boolean, cells: readonly PhrasingContent[][]): void {
    const separator = blocks.length > 0 ? '\n\n' : ''
    const start = length + separator.length
    const inline: Inline = { text: '', pieces: [] }
    cells.forEach((cell, index) => {
      if (index > 0) inline.text += '\t'
      readInline(cell, start, inline)
    })
    if (inline.text.trim() === '') return
    parts.push(separator, inline.text)
    for (const piece of inline.pieces) pieces.push(piece)
    length = start + inline.text.length
    blocks.push({ kind, quoted, start, end: length })
  }
}

interface Inline {
  text: string
  readonly pieces: TextPiece[]
}

function readInline(nodes: readonly PhrasingContent[], offset: number, into: Inline): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = offset + into.text.length
      into.text += toPlainValue(node.value)
      into.pieces.push({
        source: node.position?.start.offset ?? 0,
        start,
        end: offset + into.text.length,
      })
    } else if (node.type === 'break') into.text += '\n'
    else if ('children' in node) readInline(node.children, offset, into)
  }
}

/** A text node's words as they count in the plain text: the same length, line ends as spaces. */
export function toPlainValue(value: string): string {
  return value.replace(/[\r\n]/g, ' ')
}
