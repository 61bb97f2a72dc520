import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { PassageMark } from './passage-mark.ts'

/**
 * Wrap the marked words of an HTML tree, across emphasis and links too: a mark that runs over several text nodes gets
 * an element in each, and the first carries the anchor. A mark with an address becomes a link, except within a link.
 *
 * Text nodes keep where they lie in the plain text; `marks` come in text order, outer before inner.
 */
export function markWords(tree: Root, marks: readonly PassageMark[]): void {
  const anchored = new Set<string>()
  const reach = toReach(marks)
  visit(tree, false)

  function visit(parent: Root | Element, inLink: boolean): void {
    const children: RootContent[] = parent.children
    parent.children = children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') visit(child, inLink || child.tagName === 'a')
      if (child.type === 'doctype') return []
      if (child.type !== 'text') return [child]
      const start = findPlainStart(child)
      if (start === null) return [child]
      return wrap(child.value, start, overlapping(marks, reach, start, start + child.value.length), inLink)
    })
  }

  /** Wrap the words of one text node, whose first character has the plain offset `offset`. */
  function wrap(
    words: string,
    offset: number,
    inside: readonly PassageMark[],
    inLink: boolean,
  ): ElementContent[] {
    const nodes: ElementContent[] = []
    const end = offset + words.length
    let at = offset
    inside.forEach((mark, index) => {
      const from = Math.max(mark.start, at)
      const to = Math.min(mark.end, end)
      if (from >= to) return
      if (from > at) nodes.push(toText(words.slice(at - offset, from - offset)))
      const isLink = mark.href !== null && !inLink
      const element = toElement(mark, isLink)
      const within = takeOverlapping(inside, index + 1, from, to)
      element.children = wrap(words.slice(from - offset, to - offset), from, within, inLink || isLink)
      nodes.push(element)
      at = to
    })
    if (at < end) nodes.push(toText(words.slice(at - offset)))
    return nodes
  }

  function toElement(mark: PassageMark, isLink: boolean): Element {
    const properties: Element['properties'] = { className: mark.className.split(' ') }
    if (mark.id !== null && !anchored.has(mark.id)) {
      properties['id'] = mark.id
      anchored.add(mark.id)
    }
    if (isLink && mark.href !== null) properties['href'] = mark.href
    return { type: 'element', tagName: isLink ? 'a' : 'span', properties, children: [] }
  }
}

/** Find where words of a page lie in the plain text; `null` for those that are not of it. */
export function findPlainStart({ position }: Text): number | null {
  return position?.start.offset ?? null
}

function toText(value: string): Text {
  return { type: 'text', value }
}

/** For each mark, the furthest end of it and all before it: what a search for overlaps may stop at. */
function toReach(marks: readonly PassageMark[]): number[] {
  let furthest = 0
  return marks.map(({ end }) => (furthest = Math.max(furthest, end)))
}

function overlapping(
  marks: readonly PassageMark[],
  reach: readonly number[],
  start: number,
  end: number,
): PassageMark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return takeOverlapping(marks, low, start, end)
}

/** Take the marks from `first` on that share words with start–end; those that begin after it end the search. */
function takeOverlapping(
  marks: readonly PassageMark[],
  first: number,
  start: number,
  end: number,
): PassageMark[] {
  const found: PassageMark[] = []
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark || mark.start >= end) break
    if (mark.end > start) found.push(mark)
  }
  return found
}
