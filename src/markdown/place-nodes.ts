import type { Parents, Root, RootContent } from 'mdast'
import { type SourcePoint, toPoints } from './to-points.ts'

/** So many characters of markup may stand before the words; without a bound, what is not found would cost the square. */
const SEARCHED = 200

/**
 * Give words that were cut out of a text node, and the links made of them, their place in the source again: the marks
 * of the page and the lines of diagnostics go by it.
 */
export function placeNodes(tree: Root, source: string): void {
  const toPoint = toPoints(source)
  place(tree, 0)

  /** Place what a node holds, from an offset on, and give the offset where it ends. */
  function place(parent: Parents, from: number): number {
    let at = from
    for (const child of parent.children) {
      const start = child.position?.start.offset ?? at
      at = child.position?.end.offset ?? ('children' in child ? place(child, start) : findEnd(child, start))
      if (child.position) {
        if ('children' in child) place(child, start)
      } else child.position = { start: toStart(child, start, at), end: toPoint(at) }
    }
    return at
  }

  function findEnd(node: RootContent, from: number): number {
    const value = 'value' in node ? node.value : ''
    const at = source.slice(from, from + value.length + SEARCHED).indexOf(value)
    return from + Math.max(0, at) + value.length
  }

  function toStart(node: RootContent, from: number, end: number): SourcePoint {
    if ('children' in node) return { ...toPoint(from), ...node.children[0]?.position?.start }
    return toPoint(Math.max(from, end - ('value' in node ? node.value.length : 0)))
  }
}
