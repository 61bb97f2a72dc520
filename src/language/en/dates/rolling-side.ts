import type { Pointer, Unit } from '../../temporal-tree.ts'
import { type Found, lowerAt, type Scan, wordBefore } from '../../scan.ts'

/**
 * Tell on which side of today a stretch lies that ends or begins there: “in the last week”, “over the next decade”; `null`
 * for units of the calendar (“last week”).
 */
export function toRollingSide(
  scan: Scan,
  at: number,
  { tree, end }: Found<Pointer>,
  unit: Unit,
): 'past' | 'coming' | null {
  const isLast = /^(?:last|next)$/.test(lowerAt(scan, end - 1)) && end - at === 2
  const isStretch = lowerAt(scan, at) === 'the' && /^(?:in|over|during|within)$/.test(wordBefore(scan, at))
  if (!isLast || !isStretch || !ROLLING.has(unit)) return null
  return tree.offset < 0 ? 'past' : 'coming'
}

const ROLLING: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade', 'century'])
