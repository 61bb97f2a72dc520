import type { Pointer, TemporalTree } from '../../temporal-tree.ts'
import { type Found, isCapital, lowerAt, type Scan, skip, wordAt } from '../../scan.ts'
import { readYear } from './read-year.ts'

/** Behind a modifier four digits are a year. */
export function readYearAlone(scan: Scan, at: number): Found | null {
  const year = readYear(scan, at)
  return (
    year && { tree: { operation: 'calendar', fields: { year: year.year }, pointer: null }, end: year.end }
  )
}

/** “By the end of year”. */
export function readBareYear(scan: Scan, at: number): Found | null {
  const { unit } = wordAt(scan, at)
  return (unit === 'year' || unit === 'month') && !isCapital(scan, at)
    ? { tree: { operation: 'unit', unit, pointer: RUNNING, isBare: true }, end: at + 1 }
    : null
}

const RUNNING: Pointer = { offset: 0, from: 'publication' }

/** Read “year’s end”, “the month-end”. */
export function readYearEnd(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const unit = wordAt(scan, start).unit
  const isEnd =
    (unit === 'year' || unit === 'month') && lowerAt(scan, skip(scan, start + 1, '-', "'s")) === 'end'
  if (!isEnd || !unit) return null
  const tree: TemporalTree = {
    operation: 'unit',
    unit,
    pointer: RUNNING,
    isBare: true,
  }
  const end = skip(scan, start + 1, '-', "'s") + 1
  return { tree: { operation: 'modified', mod: 'END', of: tree, isBounded: false }, end }
}
