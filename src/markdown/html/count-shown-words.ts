import type { Element, Nodes, Root } from 'hast'
import { countWords } from '../count-words.ts'
import { INLINE_ELEMENTS } from './elements.ts'
import { isHidden } from './is-hidden.ts'
import { isGenerated } from './parse-raw-html.ts'

/** Elements that a browser shows no words of: what runs, what stands in for something it can show. Blocks of code are no words. */
const WORDLESS: ReadonlySet<string> = new Set(
  'audio canvas datalist embed frame head iframe noembed noframes noscript object pre script style template title video xmp'.split(
    ' ',
  ),
)

/** Count the words of a tree that a browser would show, code blocks aside; words that no source stands behind do not count. */
export function countShownWords(tree: Root): number {
  return countWords(gatherText(tree))
}

function gatherText(node: Nodes): string {
  if (node.type === 'text') return isGenerated(node) ? '' : node.value
  if (node.type !== 'root' && node.type !== 'element') return ''
  if (node.type === 'element' && (WORDLESS.has(node.tagName) || isHidden(node))) return ' '
  const text = node.children.map(gatherText).join('')
  return node.type === 'element' && isInline(node) ? text : ` ${text} `
}

function isInline({ tagName }: Element): boolean {
  return INLINE_ELEMENTS.has(tagName) && tagName !== 'br'
}
