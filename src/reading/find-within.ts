import { isWithin, type Span } from '../markdown/span.ts'

/** Find the items that lie wholly within a span, by binary search: they come in text order, none within another. */
export function findWithin<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: Item[] = []
  for (let index = low; index < items.length; index++) {
    const item = items[index]
    if (!item || item.start >= span.end) break
    if (isWithin(item, span)) found.push(item)
  }
  return found
}
