import type { Element, ElementContent, Text } from 'hast'
import type { Template } from './template.ts'

/** Elements that stand for what begins and what ends a pair, until the pair is found; and for an id in braces. */
export const OPEN = 'x-open'
export const CLOSE = 'x-close'
export const OWN_ID = 'x-id'

/** Make an element without attributes. */
export function toElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

/** Make words that have their place in the source. */
export function toText(value: string, position: Text['position']): Text {
  return { type: 'text', value, ...(position && { position }) }
}

/** The last line of a quotation, which says who is quoted, as people sign by hand. */
export function toSignature(attribution: string, position: Text['position']): Element[] {
  return attribution === '' ? [] : [toElement('p', [toText(`— ${attribution}`, position)])]
}

/** The place of a construct in the source, for words that are its arguments. */
export function toPosition({ start }: Template): Text['position'] {
  const at = { line: 1, column: 1, offset: start }
  return { start: at, end: at }
}
