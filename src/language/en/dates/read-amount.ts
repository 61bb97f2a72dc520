import type { Unit } from '../../temporal-tree.ts'
import { UNIT_QUALIFIERS } from '../lexicon/unit-words.ts'
import { type Count, readCount } from './read-count.ts'
import { lowerAt, type Scan, skip, wordAt } from '../../scan.ts'

/** A count with what it counts. */
export interface Amount extends Count {
  readonly unit: Unit
}

/** Read a number of units: “two weeks”, “six more months”, “three-day”; units alone where they are a plural. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const count = readCount(scan, at)
  const from = count?.end ?? at
  const dash = count && lowerAt(scan, from) === '-' ? from + 1 : from
  const noun = count ? skip(scan, skip(scan, dash, ...UNIT_QUALIFIERS), ...UNIT_QUALIFIERS) : dash
  const word = wordAt(scan, noun)
  const unit = word.units ?? (count ? word.unit : undefined)
  if (!unit || (unit === 'second' && !word.units && dash === from)) return null
  return count ? { ...count, unit, end: noun + 1 } : { n: null, isApproximate: true, unit, end: noun + 1 }
}

/** Step over “or so”. */
export function skipOrSo(scan: Scan, at: number): number {
  return lowerAt(scan, at) === 'or' && lowerAt(scan, at + 1) === 'so' ? at + 2 : at
}

/** What an amount tells beyond its whole units. */
export interface Rest {
  readonly unit: Unit
  readonly n: number
  readonly end: number
}

/** Units and the smaller ones their remainder is told in. */
const SMALLER: Partial<Record<Unit, readonly Unit[]>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
}

/** Read the smaller units told behind an amount: “three hours and 20 minutes”, “two years, five months”. */
export function readRest(scan: Scan, { unit, n, upTo, end }: Amount): Rest | null {
  if (n === null || upTo !== undefined || !Number.isInteger(n) || lowerAt(scan, end - 2) === '-') return null
  const rest = readAmount(scan, skip(scan, skip(scan, end, ','), 'and'))
  if (!rest || rest.n === null || rest.upTo !== undefined || !SMALLER[unit]?.includes(rest.unit)) return null
  return lowerAt(scan, rest.end - 2) === '-' ? null : { unit: rest.unit, n: rest.n, end: rest.end }
}
