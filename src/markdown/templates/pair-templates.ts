import type { Element, ElementContent, Root, Text } from 'hast'
import { BLOCK_ELEMENTS } from '../html/elements.ts'
import type { Template } from './template.ts'
import { CLOSE, OPEN, toElement, toPosition, toSignature, toText } from './template-elements.ts'

type Child = ElementContent | Root['children'][number]

/** Put what stands between the ends of a pair into the element it means; an end without another goes. */
export function pairTemplates(parent: Root | Element, pairs: ReadonlyMap<Element, Template>): void {
  const stack: { readonly template: Template | null; readonly children: Child[] }[] = [
    { template: null, children: [] },
  ]
  const top = (): Child[] => stack.at(-1)?.children ?? []
  for (const child of parent.children) {
    if (child.type !== 'element') top().push(child)
    else if (child.tagName === OPEN) stack.push({ template: pairs.get(child) ?? null, children: [] })
    else if (child.tagName !== CLOSE) {
      pairTemplates(child, pairs)
      top().push(child)
    } else if (stack.length > 1) {
      const { template, children = [] } = stack.pop() ?? {}
      for (const made of template ? wrap(template, children) : children) top().push(made)
    }
  }
  while (stack.length > 1) {
    const { children = [] } = stack.pop() ?? {}
    for (const child of children) top().push(child)
  }
  parent.children = top() as typeof parent.children
}

function wrap(template: Template, children: readonly Child[]): Child[] {
  const { meaning } = template

  const held = children.filter((child): child is ElementContent => child.type !== 'doctype')
  const at = toPosition(template)
  if (meaning?.kind === 'quote')
    return [toElement('blockquote', [...toBlocks(held), ...toSignature(meaning.attribution, at)])]
  if (meaning?.kind === 'details')
    return [toElement('details', [toElement('summary', [toText(meaning.title, at)]), ...held])]
  if (meaning?.kind === 'caption') return [toCaptioned(held, meaning.caption, at)]
  if (meaning?.kind === 'headed')
    return [...meaning.words.map((words) => toElement('p', [toText(words, at)])), ...toBlocks(held)]
  if (meaning?.kind !== 'aside') return held
  const title =
    meaning.title === '' ? [] : [toElement('p', [toElement('strong', [toText(meaning.title, at)])])]
  return [{ ...toElement('aside', [...title, ...toBlocks(held)]), properties: { className: ['note'] } }]
}

/** Running text between the ends of a pair becomes a paragraph. */
function toBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = []
  let run: ElementContent[] = []
  for (const child of [...children, null]) {
    const isBlock = child === null || (child.type === 'element' && BLOCK_ELEMENTS.has(child.tagName))
    if (!isBlock) run.push(child)
    else {
      if (run.some((each) => each.type !== 'text' || each.value.trim() !== ''))
        blocks.push(toElement('p', run))
      run = []
      if (child !== null) blocks.push(child)
    }
  }
  return blocks
}

/** WordPress: the picture first, then its caption, unless that is an attribute. */
function toCaptioned(children: readonly ElementContent[], caption: string, at: Text['position']): Element {
  const flat = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  )
  const index = flat.findIndex(holdsPicture)
  const words = flat.slice(index + 1)
  const shown = caption === '' ? words : [toText(caption, at)]
  const isSaid = shown.some((each) => each.type !== 'text' || each.value.trim() !== '')
  return {
    ...toElement('figure', [
      ...flat.slice(0, index + 1),
      ...(isSaid ? [toElement('figcaption', shown)] : []),
    ]),
    properties: { className: ['picture'] },
  }
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture))
}
