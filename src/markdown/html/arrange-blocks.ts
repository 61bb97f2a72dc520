import type { Element, ElementContent, Root } from 'hast'
import { BLOCK_ELEMENTS } from './elements.ts'

type Child = ElementContent | Root['children'][number]

/** Elements that say nothing of what they hold: each of their blocks is a passage of its own. */
const WRAPPERS: ReadonlySet<string> = new Set(['div', 'section'])

/**
 * Arrange a tree so that blocks alone stand at its top: running text between them becomes paragraphs, wrappers give way
 * to what they wrap, and paragraphs that an unclosed tag left empty go.
 */
export function arrangeBlocks(tree: Root): void {
  tree.children = arrange(tree.children)
}

function arrange(children: readonly Child[]): Element[] {
  const blocks: Element[] = []
  let run: ElementContent[] = []
  const endRun = (): void => {
    const children = run.slice(run.findIndex(isShown), run.findLastIndex(isShown) + 1)
    if (children.length > 0) blocks.push({ type: 'element', tagName: 'p', properties: {}, children })
    run = []
  }
  for (const child of children) {
    if (child.type === 'doctype') continue
    if (!isBlock(child)) run.push(child)
    else {
      endRun()
      if (isWrapper(child) || isSplit(child)) blocks.push(...arrange(child.children))
      else if (child.tagName !== 'p' || child.children.some(isShown)) blocks.push(child)
    }
  }
  endRun()
  return blocks
}

function isBlock(child: Child): child is Element {
  return child.type === 'element' && (BLOCK_ELEMENTS.has(child.tagName) || child.children.some(isBlock))
}

function isWrapper({ tagName, properties }: Element): boolean {
  return WRAPPERS.has(tagName) && properties['id'] === undefined && properties['dataFootnotes'] === undefined
}

/** A paragraph around a block, such as a film that became a figure, is none. */
function isSplit({ tagName, children }: Element): boolean {
  return tagName === 'p' && children.some(isBlock)
}

function isShown(child: ElementContent): boolean {
  if (child.type === 'text') return child.value.trim() !== ''
  if (child.type !== 'element') return false
  return child.children.length === 0
    ? child.tagName !== 'br' && child.tagName !== 'span'
    : child.children.some(isShown) || child.properties['id'] !== undefined
}
