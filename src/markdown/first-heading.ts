import type { Nodes, Root } from 'mdast'
import { decodeReferences } from './decode-references.ts'
import { TEMPLATE_MARKS } from './templates/mask-templates.ts'

const HTML_HEADING = /<h(?<level>[1-6])\b[^>]*>(?<words>(?:(?!<h[1-6]\b)[\s\S])*?)<\/h\k<level>\s*>/i

/** Give the words of a body's first heading, of Markdown or HTML; `null` where it has none with words. */
export function findFirstHeading({ children }: Root): string | null {
  for (const node of children) {
    const words =
      node.type === 'heading' ? toWords(node) : node.type === 'html' ? toHtmlWords(node.value) : ''
    const plain = words.replace(TEMPLATE_MARKS, '').replace(/\s+/g, ' ').trim()
    if (plain !== '') return plain
  }
  return null
}

function toHtmlWords(html: string): string {
  const { words = '' } = HTML_HEADING.exec(html)?.groups ?? {}
  return decodeReferences(words.replace(/<br\s*\/?>/gi, ' ').replace(/<[^<>]*>/g, ''))
}

function toWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toWords).join('') : ''
}
