import type { Element, ElementContent, Properties, Root } from 'hast'
import type { BodyNotes } from './body-notes.ts'
import {
  ANCESTORS,
  BLOCK_ELEMENTS,
  INLINE_ELEMENTS,
  LEFT_OUT,
  LEFT_OUT_QUIETLY,
  OTHER_NAMES,
  UNWRAPPED,
} from './elements.ts'
import { isEmbed, toEmbedded } from './embed.ts'
import { isHidden } from './is-hidden.ts'

const HANDLER = /^on[a-z]/i
/** “ and ” around words, ‘ and ’ around words within them. */
const QUOTATION_MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const

/**
 * Make of raw HTML what an article may hold: what runs or is filled in goes, what would be loaded from elsewhere becomes
 * a link, what has a newer name gets it, and other elements leave their words where they stood.
 */
export function cleanHtml(tree: Root, notes: BodyNotes): void {
  cleanChildren(tree, notes, [])
}

function cleanChildren(parent: Root | Element, notes: BodyNotes, within: readonly string[]): void {
  const children: readonly (ElementContent | Root['children'][number])[] = parent.children
  parent.children = children.flatMap((child) =>
    child.type === 'element' ? cleanElement(child, notes, within) : child.type === 'text' ? [child] : [],
  )
}

function cleanElement(element: Element, notes: BodyNotes, within: readonly string[]): ElementContent[] {
  const name = element.tagName
  if (isHidden(element)) return []
  if (isEmbed(element)) return toEmbedded(element, notes)
  if (LEFT_OUT.has(name)) {
    if (!LEFT_OUT_QUIETLY.has(name)) warnOfElement(element, notes)
    return []
  }
  warnOfHandlers(element, notes)
  if (isNoHtml(name) && element.position) warnOfUnknown(element, notes)
  element.tagName = toName(OTHER_NAMES[name] ?? name, within)
  if (element.position && /^h[1-6]$/.test(name)) delete element.properties['className']
  cleanChildren(element, notes, [...within, element.tagName])
  if (name === 'q') return toQuoted(element, within.filter((each) => each === 'q').length)
  return BLOCK_ELEMENTS.has(element.tagName) || INLINE_ELEMENTS.has(element.tagName)
    ? [element]
    : element.children
}

function toName(name: string, within: readonly string[]): string {
  const needed = ANCESTORS[name]
  return needed === undefined || within.some((each) => needed.includes(each)) ? name : 'div'
}

/** A browser draws the marks of a short quotation; here they are words, so that it is read as one. */
function toQuoted(element: Element, depth: number): ElementContent[] {
  const [open, close] = QUOTATION_MARKS[depth % 2 === 0 ? 0 : 1]
  const { start, end } = element.position ?? {}
  const mark = (value: string, at = start): ElementContent => ({
    type: 'text',
    value,
    ...(at && { position: { start: at, end: at } }),
  })
  return [
    {
      ...element,
      tagName: 'span',
      properties: {},
      children: [mark(open), ...element.children, mark(close, end)],
    },
  ]
}

function warnOfElement(element: Element, notes: BodyNotes): void {
  const { tagName } = element
  notes.warn(
    'left-out-element',
    tagName,
    `<${tagName}> is left out with what it holds: an article holds nothing that runs or is filled in. Remove it, or say it in words.`,
    element,
  )
}

/** What nobody knows as HTML; elements that authors make themselves have a hyphen in their names. */
function isNoHtml(name: string): boolean {
  return (
    ![BLOCK_ELEMENTS, INLINE_ELEMENTS, UNWRAPPED].some((names) => names.has(name)) &&
    !(name in OTHER_NAMES) &&
    !name.includes('-')
  )
}

function warnOfUnknown(element: Element, notes: BodyNotes): void {
  const { tagName } = element
  notes.warn(
    'unknown-element',
    tagName,
    `<${tagName}> is no element of HTML: it is not shown. Where words are meant, write [${tagName}] or &lt;${tagName}&gt;.`,
    element,
  )
}

function warnOfHandlers(element: Element, notes: BodyNotes): void {
  for (const name of Object.keys(element.properties).filter((each) => isHandler(each, element.properties)))
    notes.warn(
      'left-out-handler',
      name.toLowerCase(),
      `The attribute ${name.toLowerCase()} of <${element.tagName}> is left out: nothing in an article can run. Remove it.`,
      element,
    )
}

function isHandler(name: string, properties: Properties): boolean {
  return HANDLER.test(name) && properties[name] !== undefined
}
