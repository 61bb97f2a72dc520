import type { Span } from '../markdown/span.ts'

/** Sort by where things begin in the text; what begins together stays in the order given. */
export function inTextOrder<Item>(items: readonly Item[], toSpan: (item: Item) => Span | undefined): Item[] {
  return items.toSorted((a, b) => (toSpan(a)?.start ?? 0) - (toSpan(b)?.start ?? 0))
}
