import type { Element, ElementContent, Root, Text } from 'hast'
import type { BodyNotes } from '../html/body-notes.ts'
import { BLOCK_ELEMENTS } from '../html/elements.ts'
import { isGenerated } from '../html/parse-raw-html.ts'
import { pairTemplates } from './pair-templates.ts'
import { buildMeant } from './build-meant.ts'
import { FILLER, PLACE, TEMPLATE_MARKS } from './mask-templates.ts'
import type { Template } from './template.ts'
import { CLOSE, OPEN, OWN_ID } from './template-elements.ts'

type Child = ElementContent | Root['children'][number]

const CUT = new RegExp(`${FILLER}+|${PLACE}[\\uE100-\\uF8FF]${FILLER}*`, 'g')

/** Put what templates mean where they stood, and take what is left of the others out of a tree's words and addresses. */
export function placeTemplates(tree: Root, places: ReadonlyMap<string, Template>, notes: BodyNotes): void {
  const pairs = new Map<Element, Template>()
  cutTexts(tree)
  splitBlocks(tree)
  pairTemplates(tree, pairs)

  function cutTexts(parent: Root | Element): void {
    const children: Child[] = []
    for (const child of parent.children) {
      if (child.type === 'text') for (const part of cutText(child)) children.push(part)
      else {
        if (child.type === 'element') {
          clearProperties(child)
          cutTexts(child)
        }
        children.push(child)
      }
    }
    parent.children = children as typeof parent.children
    setOwnId(parent)
  }

  function cutText(node: Text): ElementContent[] {
    const nodes: ElementContent[] = []
    let at = 0
    for (const { 0: cut, index } of node.value.matchAll(CUT)) {
      if (index > at) nodes.push(slice(node, at, index))
      const template = places.get(cut[1] ?? '')
      if (cut.startsWith(PLACE) && template)
        for (const made of build(template, slice(node, index, index))) nodes.push(made)
      at = index + cut.length
    }
    if (at === 0) return [node]
    if (at < node.value.length) nodes.push(slice(node, at, node.value.length))
    return nodes
  }

  function build(template: Template, { position }: Text): ElementContent[] {
    if (template.role === 'single') return buildMeant(template, position, notes)
    const tagName = template.role === 'open' ? OPEN : CLOSE
    const element: Element = {
      type: 'element',
      tagName,
      properties: {},
      children: [],
      ...(position && { position }),
    }
    pairs.set(element, template)
    return [element]
  }
}

/** A part of a text node, in its place. */
function slice(node: Text, from: number, to: number): Text {
  const { start, end } = node.position ?? {}
  const value = node.value.slice(from, to)
  if (isGenerated(node) || !start || !end) return { type: 'text', value }
  const lines = node.value.slice(0, from).split('\n')
  const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0)
  const at = { line: start.line + lines.length - 1, column, offset: (start.offset ?? 0) + from }
  return { type: 'text', value, position: { start: at, end: { ...at, offset: at.offset + value.length } } }
}

function clearProperties({ properties }: Element): void {
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'string') properties[name] = value.replace(TEMPLATE_MARKS, '')
}

/** `## Heading {#id}`, and kramdown's `{: #id}` on the line below. */
function setOwnId(parent: Root | Element): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return
    const own = child.children.find((each) => each.type === 'element' && each.tagName === OWN_ID)
    if (own?.type !== 'element') return
    const isAlone = child.children.every(
      (each) => each === own || (each.type === 'text' && each.value.trim() === ''),
    )
    const before = parent.children.slice(0, index).findLast((each) => each.type === 'element')
    const target = isAlone && child.tagName === 'p' && before?.type === 'element' ? before : child
    target.properties['id'] = own.properties['id']
    child.children = child.children.filter((each) => each !== own)
    const last = child.children.at(-1)
    if (last?.type === 'text') last.value = last.value.trimEnd()
  })
}

/** Split paragraphs and headings around the blocks that came into them. */
function splitBlocks(parent: Root | Element): void {
  const children: readonly Child[] = parent.children
  const split = children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child]
    splitBlocks(child)
    if (!/^(?:p|h[1-6])$/.test(child.tagName) || !child.children.some(isBlock)) return [child]
    return splitAround(child)
  })
  parent.children = split as typeof parent.children
}

function splitAround(element: Element): Element[] {
  const parts: Element[] = []
  let run: ElementContent[] = []
  const endRun = (): void => {
    if (run.some((each) => each.type !== 'text' || each.value.trim() !== ''))
      parts.push({ ...element, children: run })
    run = []
  }
  for (const child of element.children) {
    if (child.type === 'element' && isBlock(child)) {
      endRun()
      parts.push(child)
    } else run.push(child)
  }
  endRun()
  return parts
}

function isBlock(child: Child): boolean {
  return (
    child.type === 'element' &&
    (BLOCK_ELEMENTS.has(child.tagName) || child.tagName === OPEN || child.tagName === CLOSE)
  )
}
