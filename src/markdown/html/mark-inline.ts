import type { Element, ElementContent, Root, Text } from 'hast'
import { isGenerated } from './parse-raw-html.ts'

const ALERT = /^\s*\[!(?<kind>[\w-]+)\][+-]?[ \t]*\n?/
/** Two equals signs, and where they may begin and end a highlight: at the edge of another element too. */
const SIGNS = /(?<!=)==(?!=)/g
const OPENS = /(?:^|[^\p{L}\p{N}])==(?:\S|$)/u
const CLOSES = /(?:^|\S)==(?:[^\p{L}\p{N}]|$)/u

/**
 * Understand what writers of notes add to Markdown: `> [!NOTE]` is a note of the editors and no quotation, words between
 * two pairs of equals signs are highlighted. `admonitions` holds where other quotations begin that are none.
 */
export function markInline(tree: Root, admonitions: ReadonlySet<number>): void {
  visit(tree)

  function visit(parent: Root | Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element' || child.tagName === 'pre' || child.tagName === 'code') continue
      if (child.tagName === 'blockquote') settleNote(child, admonitions)
      visit(child)
    }
    if (parent.type === 'element') highlight(parent)
  }
}

function settleNote(quote: Element, admonitions: ReadonlySet<number>): void {
  const first = quote.children.find((child) => child.type === 'element')
  const words = first?.tagName === 'p' ? first.children[0] : undefined
  const alert = words?.type === 'text' ? ALERT.exec(words.value) : null
  if (words?.type === 'text' && alert && first) {
    cutFront(words, alert[0].length)
    if (words.value === '') first.children.shift()
    else if (!alert[0].endsWith('\n')) breakLine(first, words)
    if (first.children[0]?.type === 'element' && first.children[0].tagName === 'br') first.children.shift()
    if (first.children.length === 0) quote.children = quote.children.filter((child) => child !== first)
  } else if (!admonitions.has(quote.position?.start.offset ?? -1)) return
  quote.tagName = 'aside'
  quote.properties['className'] = ['note']
}

/** The words behind the kind of a note are its title, and end with their line. */
function breakLine(paragraph: Element, words: Text): void {
  const at = words.value.indexOf('\n')
  if (at < 0) return
  const [title, rest] = split(words, at)
  cutFront(rest, 1)
  paragraph.children.splice(
    0,
    1,
    title,
    { type: 'element', tagName: 'br', properties: {}, children: [] },
    rest,
  )
}

/** Wrap what stands between two pairs of equals signs, over other elements too. */
function highlight(parent: Element): void {
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes('=='))) return
  const shown: ElementContent[] = []
  let opened = -1
  for (const { node, opens, closes } of parent.children.flatMap(toParts)) {
    if (closes && opened >= 0) {
      const [, ...children] = shown.splice(opened)
      shown.push({ type: 'element', tagName: 'mark', properties: {}, children })
      opened = -1
    } else {
      if (opens && opened < 0) opened = shown.length
      shown.push(node)
    }
  }
  parent.children = shown
}

interface Part {
  readonly node: ElementContent
  readonly opens: boolean
  readonly closes: boolean
}

/** Cut a text at the signs that may begin or end a highlight. */
function toParts(child: ElementContent): Part[] {
  if (child.type !== 'text' || isGenerated(child)) return [{ node: child, opens: false, closes: false }]
  const parts: Part[] = []
  let rest = child
  let cut = 0
  for (const { index } of child.value.matchAll(SIGNS)) {
    const [before, from] = split(rest, index - cut)
    const [signs, behind] = split(from, 2)
    if (before.value !== '') parts.push({ node: before, opens: false, closes: false })
    const around = child.value.slice(Math.max(0, index - 1), index + 3)
    parts.push({ node: signs, opens: OPENS.test(around), closes: CLOSES.test(around) })
    rest = behind
    cut = index + 2
  }
  return rest.value === '' ? parts : [...parts, { node: rest, opens: false, closes: false }]
}

function split(node: Text, at: number): [Text, Text] {
  const behind: Text = { ...node }
  cutFront(behind, at)
  return [{ ...node, value: node.value.slice(0, at) }, behind]
}

/** Take characters off the front of a text, and move its place behind them. */
export function cutFront(node: Text, length: number): void {
  const { start, end } = node.position ?? {}
  const lines = node.value.slice(0, length).split('\n')
  node.value = node.value.slice(length)
  if (!start || !end) return
  const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0)
  node.position = {
    start: { line: start.line + lines.length - 1, column, offset: (start.offset ?? 0) + length },
    end,
  }
}
