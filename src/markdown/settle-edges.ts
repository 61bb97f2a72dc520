import type { Element, ElementContent, Root, Text } from 'hast'
import { BLOCK_ELEMENTS } from './html/elements.ts'
import { cutFront } from './html/mark-inline.ts'
import { isGenerated } from './html/parse-raw-html.ts'

type Child = ElementContent | Root['children'][number]

/**
 * Where a picture or what was a template begins or ends a block, the space beside it is none of the block's words: it is
 * shown, and leaves nothing in the plain text.
 */
export function settleEdges(parent: Root | Element): void {
  if (parent.type === 'element' && parent.tagName === 'pre') return
  const children: readonly Child[] = parent.children
  const isLeaf = parent.type === 'element' && BLOCK_ELEMENTS.has(parent.tagName) && !children.some(isBlock)
  if (isLeaf) settle(parent)
  else for (const child of children) if (child.type === 'element') settleEdges(child)
}

function settle(block: Element): void {
  const texts = findTexts(block).filter(({ node }) => !isGenerated(node))
  const first = texts.find(({ node }) => node.value.trim() !== '')
  const front = /^[ \n]+/.exec(first?.node.value ?? '')?.[0] ?? ''
  if (first && front !== '') {
    first.parent.children.splice(first.parent.children.indexOf(first.node), 0, { type: 'text', value: front })
    cutFront(first.node, front.length)
  }
  const last = texts.findLast(({ node }) => node.value.trim() !== '')
  const back = /[ \n]+$/.exec(last?.node.value ?? '')?.[0] ?? ''
  if (last && back !== '') {
    last.node.value = last.node.value.slice(0, -back.length)
    last.parent.children.splice(last.parent.children.indexOf(last.node) + 1, 0, { type: 'text', value: back })
  }
}

interface Place {
  readonly parent: Element
  readonly node: Text
}

function findTexts(parent: Element, found: Place[] = []): Place[] {
  for (const child of parent.children) {
    if (child.type === 'text') found.push({ parent, node: child })
    else if (child.type === 'element') findTexts(child, found)
  }
  return found
}

function isBlock(child: Child): boolean {
  return child.type === 'element' && (BLOCK_ELEMENTS.has(child.tagName) || child.children.some(isBlock))
}
