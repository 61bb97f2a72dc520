import type { Comment, Element, ElementContent, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { BodyNotes } from './body-notes.ts'
import { cutUnendedTag } from './cut-unended-tag.ts'
import type { SourcePoint } from '../to-points.ts'

/** What the parser passes through untouched. */
const GENERATED = 'generated'

/**
 * Parse the raw HTML of a tree by the rules of browsers, around the elements that Markdown made. All words that are in
 * the source come out with a position, and no others do.
 */
export function parseRawHtml(tree: Root, source: string, notes: BodyNotes): Root {
  keepGenerated(tree, notes)
  const parsed = raw(tree, { file: new VFile(source), passThrough: [GENERATED] })
  const root: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [parsed as ElementContent] }
  let last: SourcePoint = { line: 1, column: 1, offset: 0 }
  visit(root, (node, index, parent) => {
    const { start } = node.position ?? {}
    if (start?.offset !== undefined) last = { ...start, offset: start.offset }
    if (node.type === 'text') node.position ??= { start: last, end: last }
    const kept = toGenerated(node)
    if (kept !== null && parent && index !== undefined) parent.children[index] = { type: 'text', value: kept }
  })
  return root
}

/**
 * Make a tree ready for the parser. `<plaintext>` would end all elements behind it, so it becomes one that nobody knows.
 *
 * Keep words that no source stands behind apart, so that the parser joins them to no others. In a tree that Markdown
 * made, they are those without a position: line ends between blocks, numbers of notes and their like.
 */
function keepGenerated(parent: Root | Element, notes: BodyNotes): void {
  const children: (ElementContent | Root['children'][number])[] = parent.children
  children.forEach((child, index) => {
    if (child.type === 'element') keepGenerated(child, notes)
    else if (child.type === 'raw') {
      const ended = cutUnendedTag(child.value)
      if (/\p{L}/u.test(child.value.slice(ended.length)))
        warnOfUnended(child, child.value.slice(ended.length), notes)
      child.value = ended.replace(/<(\/?)plaintext/gi, '<$1x-plntext')
    } else if (child.type === 'text' && isGenerated(child))
      children[index] = { type: GENERATED, value: child.value } as unknown as Comment
  })
}

function warnOfUnended(node: Nodes, lost: string, notes: BodyNotes): void {
  const [opening, end] = lost.startsWith('<!--')
    ? ['A comment', '-->']
    : [`The tag ${lost.split(/\s/, 1)[0]}`, '>']
  notes.warn(
    'unended-html',
    opening,
    `${opening} is never ended: all behind it, “${lost.replace(/\s+/g, ' ').slice(0, 40)} …”, is not shown. End it with ${end}.`,
    node,
  )
}

function toGenerated(node: Nodes): string | null {
  const { type, value } = node as { readonly type: string; readonly value?: string }
  return type === GENERATED ? (value ?? '') : null
}

/** Tell whether words are none that the source holds: they are shown, and leave nothing in the plain text. */
export function isGenerated({ position }: Nodes): boolean {
  return position === undefined
}
