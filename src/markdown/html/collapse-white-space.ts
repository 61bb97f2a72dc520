import type { Element, ElementContent, Root, Text } from 'hast'
import type { Html } from 'mdast'
import { BLOCK_ELEMENTS } from './elements.ts'
import { isGenerated } from './parse-raw-html.ts'

const WHITE_SPACE = /[ \t\n\r\f]+/g
const LEADING = /^[ \t\n\r\f]+/
const TRAILING = /[ \t\n\r\f]+$/

/**
 * Collapse the white space of a tree as a browser shows it: at the edges of blocks, around line breaks and behind other
 * white space, and within the words of blocks of HTML. A text of several lines there becomes one node a line, so that
 * each keeps its place in the source.
 */
export function collapseWhiteSpace(tree: Root, blocks: readonly Html[], source: string): void {
  let isAtStart = true
  let last: Text | null = null
  visit(tree)

  function visit(parent: Root | Element): void {
    const children: (ElementContent | Root['children'][number])[] = []
    for (const child of parent.children) {
      if (child.type === 'text' && !isGenerated(child)) children.push(...toLines(child))
      else children.push(child)
    }
    parent.children = children as typeof parent.children
    for (const child of children) {
      if (child.type === 'text') collapse(child)
      else if (child.type === 'element') enter(child)
    }
  }

  function enter(element: Element): void {
    if (element.tagName === 'pre') {
      startBlock()
      return
    }
    if (element.tagName === 'br') {
      trimLast()
      isAtStart = true
      last = null
      return
    }
    const isBlock = BLOCK_ELEMENTS.has(element.tagName)
    if (isBlock) startBlock()
    else if (element.children.length === 0) startWord()
    visit(element)
    if (isBlock) startBlock()
  }

  function startWord(): void {
    isAtStart = false
    last = null
  }

  function startBlock(): void {
    trimLast()
    isAtStart = true
    last = null
  }

  function trimLast(): void {
    if (last) last.value = last.value.replace(TRAILING, '')
  }

  function collapse(node: Text): void {
    if (isGenerated(node)) {
      if (node.value.trim() !== '') startWord()
      return
    }
    if (isInHtml(node)) node.value = node.value.replace(WHITE_SPACE, ' ')
    if (isAtStart) trimStart(node)
    if (node.value === '') return
    isAtStart = /[ \t\n\r\f]$/.test(node.value)
    last = node
  }

  function isInHtml(node: Text): boolean {
    const at = node.position?.start.offset ?? -1
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.position?.end.offset ?? 0) > at) high = middle
      else low = middle + 1
    }
    return (blocks[low]?.position?.start.offset ?? Number.POSITIVE_INFINITY) <= at
  }

  function toLines(node: Text): Text[] {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined || !isInHtml(node)) return [node]
    const lines = node.value.split('\n')
    const written = source.slice(start.offset, end.offset).split('\n')
    if (lines.length === 1 || lines.length !== written.length) return [node]
    let offset = start.offset
    return lines.map((value, index) => {
      const at = { line: start.line + index, column: index === 0 ? start.column : 1, offset }
      offset += (written[index]?.length ?? 0) + 1
      return {
        type: 'text',
        value: index < lines.length - 1 ? `${value}\n` : value,
        position: { start: at, end: at },
      }
    })
  }
}

/** Take the white space off the front of a text, and move its place behind it. */
function trimStart(node: Text): void {
  const [space = ''] = LEADING.exec(node.value) ?? []
  const { start, end } = node.position ?? {}
  if (space === '' || !start || !end) return
  node.value = node.value.slice(space.length)
  const offset = (start.offset ?? 0) + space.length
  node.position = { start: { ...start, column: start.column + space.length, offset }, end }
}
