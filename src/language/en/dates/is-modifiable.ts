import type { TemporalTree } from '../../temporal-tree.ts'
import { type Found, lowerAt, type Scan } from '../../scan.ts'

/** A date that has parts: not a length, a repetition or a vague word. */
export function isStretch({ operation }: TemporalTree): boolean {
  return (
    operation === 'calendar' ||
    operation === 'unit' ||
    operation === 'day' ||
    operation === 'clock' ||
    operation === 'within'
  )
}

/** “Over”, “around” and “about” are plain prepositions before what a determiner points at: over the past year. */
export function isInexact(tree: TemporalTree, isPhrase: boolean): boolean {
  if (tree.operation === 'unit' || (tree.operation === 'length' && tree.side !== null)) return isPhrase
  if (tree.operation === 'calendar' && tree.fields.weekday !== undefined) return isPhrase
  return tree.operation !== 'vague' && tree.operation !== 'repeat'
}

/** “Over” is more than in “for over a week”, “just over an hour later”, and through in “grew over several years”. */
export function isComparative(scan: Scan, at: number, of: Found | null): boolean {
  return (
    of?.tree.operation === 'away' ||
    /^(?:for|just|after|in|well|of|lasted|lasting|took)$/.test(lowerAt(scan, at - 1))
  )
}
