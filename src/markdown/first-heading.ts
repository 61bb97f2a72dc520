import type { Nodes, Root } from 'mdast'
import { TEMPLATE_MARKS } from './templates/mask-templates.ts'

/** Give the words of a body's first heading; `null` where it has none with words. */
export function findFirstHeading({ children }: Root): string | null {
  for (const node of children) {
    const words =
      node.type === 'heading' ? toWords(node).replace(TEMPLATE_MARKS, '').replace(/\s+/g, ' ').trim() : ''
    if (words !== '') return words
  }
  return null
}

function toWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toWords).join('') : ''
}
