import type { Element, Root, Text } from 'hast'
import type { Block, BlockKind } from './block.ts'
import { BLOCK_ELEMENTS } from './html/elements.ts'
import { isGenerated } from './html/parse-raw-html.ts'

/** A text node of the tree with where it lies in the source and in the plain text, both UTF-16. */
export interface TextPiece {
  readonly node: Text
  readonly source: number
  readonly start: number
  readonly end: number
}

/** The body's plain text with its blocks, and the way back from it to the tree and the source. */
export interface BodyText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly TextPiece[]
}

/** What a block stands in. */
interface Place {
  readonly kind: BlockKind
  readonly quoted: boolean
}

/** How the blocks of an element are kept apart: as blocks, or, in a row of a table, as lines. */
type Mode = 'blocks' | 'row'

/**
 * Read the plain text off a tree: blocks joined by a blank line, a soft break as a space, a hard break as a newline,
 * table cells joined by a tab, footnote texts last. Images, code blocks and footnote marks leave nothing.
 */
export function toBodyText(tree: Root): BodyText {
  const parts: string[] = []
  const blocks: Block[] = []
  const pieces: TextPiece[] = []
  let length = 0
  let run = ''
  let nodes: { readonly node: Text; readonly at: number }[] = []
  let isCellBehind = false

  readChildren(tree, { kind: 'paragraph', quoted: false }, 'blocks')
  endBlock({ kind: 'paragraph', quoted: false })
  return { text: parts.join(''), blocks, pieces }

  function readChildren(parent: Root | Element, place: Place, mode: Mode): void {
    for (const child of parent.children) {
      if (child.type === 'text') readText(child)
      else if (child.type === 'element') readElement(child, place, mode)
    }
  }

  function readText(node: Text): void {
    if (isGenerated(node) || node.value === '') return
    nodes.push({ node, at: run.length })
    run += toPlainValue(node.value)
  }

  function readElement(element: Element, place: Place, mode: Mode): void {
    const { tagName } = element
    if (tagName === 'br') breakLine(place, mode)
    else if (!BLOCK_ELEMENTS.has(tagName)) readChildren(element, place, mode)
    else if (mode === 'row') readInRow(element, place)
    else {
      endBlock(place)
      if (tagName === 'pre') return
      const inner = toPlace(element, place)
      const isRow = tagName === 'tr' && !isLayout(element)
      readChildren(element, inner, isRow ? 'row' : 'blocks')
      endBlock(inner)
    }
  }

  /** Two line breaks in a row are how old pages part their paragraphs; one at the edge of a block breaks nothing. */
  function breakLine(place: Place, mode: Mode): void {
    if (run.endsWith('\n') && mode === 'blocks') endBlock(place)
    else if (run.trim() !== '') run += '\n'
  }

  /** A cell goes behind a tab, but for the first; what is a block within one has lines of its own. */
  function readInRow(element: Element, place: Place): void {
    if (element.tagName === 'pre') return
    const isCell = element.tagName === 'td' || element.tagName === 'th'
    if (isCell) {
      if (isCellBehind) run = `${run.replace(/\n+$/, '')}\t`
      isCellBehind = true
    } else beginLine()
    readChildren(element, place, 'row')
    if (!isCell) beginLine()
  }

  function beginLine(): void {
    if (run !== '' && !/[\n\t]$/.test(run)) run += '\n'
  }

  function endBlock({ kind, quoted }: Place): void {
    isCellBehind = false
    run = run.replace(/\n+$/, '')
    if (run.trim() !== '') {
      const separator = blocks.length > 0 ? '\n\n' : ''
      const start = length + separator.length
      parts.push(separator, run)
      for (const { node, at } of nodes) {
        const source = node.position?.start.offset ?? 0
        pieces.push({ node, source, start: start + at, end: start + at + node.value.length })
      }
      length = start + run.length
      blocks.push({ kind, quoted, start, end: length })
    }
    run = ''
    nodes = []
  }
}

function toPlace({ tagName, properties }: Element, place: Place): Place {
  if (/^h[1-6]$/.test(tagName)) return { ...place, kind: 'heading' }
  if (tagName === 'tr') return { ...place, kind: 'table-row' }
  if (tagName === 'blockquote') return { ...place, quoted: true }
  if (properties['dataFootnotes'] !== undefined) return { ...place, kind: 'footnote' }
  const isItem = tagName === 'li' || tagName === 'dt' || tagName === 'dd'
  return isItem && place.kind !== 'footnote' ? { ...place, kind: 'list-item' } : place
}

/** A row of one cell that holds blocks sets no table but a page: its blocks are those of the text. */
function isLayout({ children }: Element): boolean {
  const cells = children.filter((child) => child.type === 'element')
  return (
    cells.length === 1 &&
    cells.some((cell) =>
      cell.children.some((child) => child.type === 'element' && BLOCK_ELEMENTS.has(child.tagName)),
    )
  )
}

/** A text node's words as they count in the plain text: the same length, line ends as spaces. */
export function toPlainValue(value: string): string {
  return value.replace(/[\r\n]/g, ' ')
}
