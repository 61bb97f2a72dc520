import { readCardinal } from './read-count.ts'
import { type Found, isGlued, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'

/** Read “third”, “20th”, “twenty-first”. */
export function readOrdinal(scan: Scan, at: number): Found<number> | null {
  const { ordinal, tens } = wordAt(scan, at)
  if (ordinal !== undefined) return { tree: ordinal, end: at + 1 }
  const units = lowerAt(scan, at + 1) === '-' ? wordAt(scan, at + 2).ordinal : undefined
  if (tens !== undefined && units !== undefined) return { tree: tens + units, end: at + 3 }
  const number = tokenAt(scan, at)?.kind === 'number' ? readCardinal(scan, at) : null
  const hasSuffix = isGlued(scan, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(scan, at + 1))
  return number && hasSuffix ? { tree: number.value, end: at + 2 } : null
}
