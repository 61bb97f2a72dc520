import { isOverlapping, isWithin, type Span } from '../markdown/span.ts'
import type { EditedAttribution, EditedHappening } from './reading.ts'

/** Find the happenings that marked words mean: those they date, else those told by the narrowest passage around them. */
export function findMeantHappenings(
  happenings: readonly EditedHappening[],
  span: Span,
): readonly EditedHappening[] {
  const dated = happenings.filter(({ expression }) => isOverlapping(expression, span))
  return dated.length > 0 ? dated : findNarrowest(happenings, span, ({ passages }) => passages)
}

/** Find the attributions that marked words mean: of one within another only the inner one, where the words lie in it. */
export function findMeantAttributions(
  attributions: readonly EditedAttribution[],
  span: Span,
): readonly EditedAttribution[] {
  return findNarrowest(attributions, span, ({ quote, content }) => [...quote, ...content])
}

/** Those with the shortest part that holds all of a span; where none does, those with a part that shares some of it. */
function findNarrowest<Item>(
  items: readonly Item[],
  span: Span,
  toParts: (item: Item) => readonly Span[],
): readonly Item[] {
  const held = items.flatMap((item) => {
    const lengths = toParts(item).flatMap((part) => (isWithin(span, part) ? [part.end - part.start] : []))
    return lengths.length > 0 ? [{ item, length: Math.min(...lengths) }] : []
  })
  if (held.length === 0)
    return items.filter((item) => toParts(item).some((part) => isOverlapping(part, span)))
  const shortest = Math.min(...held.map(({ length }) => length))
  return held.filter(({ length }) => length === shortest).map(({ item }) => item)
}
