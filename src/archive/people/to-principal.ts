import { compareText } from '../sort-chronologically.ts'
import type { Bearer } from './bearer.ts'

/** Whoever has a file, else the one most often quoted: readers know that name. */
export function toPrincipal(group: readonly Bearer[]): Bearer {
  const [first] = group.toSorted(
    (a, b) => Number(b.isKnown) - Number(a.isKnown) || b.statements - a.statements || compareText(a.id, b.id),
  )
  if (!first) throw new RangeError('A group needs somebody.')
  return first
}
