import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { PassageMark } from './passage-mark.ts'

/**
 * Wrap the marked words of an HTML tree, across emphasis and links too: a mark that runs over several text nodes gets
 * an element in each, the first carries the anchor and the last the number. A mark with an address becomes a link, except
 * within a link; one that holds shorter links links the words around them.
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
      const within = takeOverlapping(inside, index + 1, from, to)
      const isLink = mark.href !== null && !inLink
      const isWhole = !within.some(({ href, start, end }) => href !== null && (from < start || end < to))
      const element = toElement(mark, isLink && isWhole, to)
      const isFirst = element.properties['id'] !== undefined
      element.children = wrap(
        words.slice(from - offset, to - offset),
        from,
        within,
        inLink || (isLink && isWhole),
      )
      if (mark.href !== null && !inLink && !isWhole)
        element.children = linkOwnWords(element.children, mark.href, isFirst)
      nodes.push(element)
      at = to
    })
    if (at < end) nodes.push(toText(words.slice(at - offset)))
    return nodes
  }

  /** Make the element of a mark's words up to `to`: the keyboard stops at the first of its links alone. */
  function toElement(mark: PassageMark, isLink: boolean, to: number): Element {
    const properties: Element['properties'] = { className: mark.className.split(' ') }
    const isFirst = mark.id !== null && !anchored.has(mark.id)
    if (isFirst) {
      properties['id'] = mark.id
      anchored.add(mark.id)
    }
    if (isLink && mark.href !== null) Object.assign(properties, toLink(mark.href, isFirst))
    if (mark.number !== null && to === mark.end) properties['dataN'] = mark.number
    return { type: 'element', tagName: isLink ? 'a' : 'span', properties, children: [] }
  }
}

function toLink(href: string, isFirst: boolean): Element['properties'] {
  return isFirst ? { href } : { href, tabIndex: -1 }
}

/** Link the words of a mark that are in none of the links it holds. */
function linkOwnWords(children: readonly ElementContent[], href: string, isFirst: boolean): ElementContent[] {
  let isNext = isFirst
  return children.map((child) => {
    if (child.type !== 'text' || child.value.trim() === '') return child
    const properties = toLink(href, isNext)
    isNext = false
    return { type: 'element', tagName: 'a', properties, children: [child] }
  })
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
