import type { Pointer, TemporalTree, Unit } from '../temporal-tree.ts'
import { UNIT_QUALIFIERS } from '../words/unit-words.ts'
import { type Count, readCount } from './read-count.ts'
import { type Found, lowerAt, type PhraseRule, type Scan, skip, wordAt } from './scan.ts'

interface Amount extends Count {
  readonly unit: Unit
}

/** A number of units: how far away something is, how long it lasts. */
export const COUNTED_PHRASES: readonly PhraseRule[] = [
  {
    name: 'distance',
    examples: [
      'two weeks ago',
      'a year earlier',
      'three days later',
      '10 days from now',
      'several years ago',
      'months ago',
    ],
    read: readDistance,
  },
  {
    name: 'compound-length',
    examples: ['three-day', 'month-long', 'a year-long', 'two-week', 'the five-day', 'decades-long'],
    read: readCompound,
  },
  {
    name: 'length',
    examples: [
      'two weeks',
      'a month',
      'a couple of years',
      'several months',
      '2 1/2 years',
      'six more months',
      'weeks or months',
      'years',
    ],
    read: readLength,
  },
]

function readAmount(scan: Scan, at: number): Amount | null {
  const count = readCount(scan, at)
  const from = count?.end ?? at
  const dash = count && lowerAt(scan, from) === '-' ? from + 1 : from
  const noun = count ? skip(scan, skip(scan, dash, ...UNIT_QUALIFIERS), ...UNIT_QUALIFIERS) : dash
  const word = wordAt(scan, noun)
  const unit = word.units ?? (count ? word.unit : undefined)
  if (!unit || (unit === 'second' && !word.units && dash === from)) return null
  return { unit, n: count ? count.n : null, isApproximate: count ? count.isApproximate : true, end: noun + 1 }
}

function readDistance(scan: Scan, at: number): Found | null {
  const amount = readAmount(scan, at)
  if (!amount) return null
  const next = readOrSo(scan, amount.end)
  const pointer = readDistanceEnd(scan, next)
  if (!pointer) return null
  const away: TemporalTree = {
    operation: 'away',
    unit: amount.unit,
    n: amount.n,
    pointer: pointer.tree,
    of: null,
  }
  const isAbout = next > amount.end || (amount.isApproximate && amount.n !== null)
  return {
    tree: isAbout ? { operation: 'modified', mod: 'APPROX', of: away, isBounded: false } : away,
    end: pointer.end,
  }
}

function readDistanceEnd(scan: Scan, at: number): Found<Pointer> | null {
  const { distance } = wordAt(scan, at)
  if (distance) return { tree: distance, end: at + 1 }
  const [first, second] = [lowerAt(scan, at), lowerAt(scan, at + 1)]
  if (first === 'from' && (second === 'now' || second === 'today'))
    return { tree: { offset: 1, from: 'publication' }, end: at + 2 }
  return null
}

function readOrSo(scan: Scan, at: number): number {
  return lowerAt(scan, at) === 'or' && lowerAt(scan, at + 1) === 'so' ? at + 2 : at
}

function readCompound(scan: Scan, at: number): Found | null {
  const amount = readCompoundAmount(scan, at)
  if (!amount) return null
  const isLong = lowerAt(scan, amount.end) === '-' && lowerAt(scan, amount.end + 1) === 'long'
  if (lowerAt(scan, amount.end) === '-' && !isLong) return null
  return { tree: toLength(amount), end: isLong ? amount.end + 2 : amount.end }
}

function readCompoundAmount(scan: Scan, at: number): Amount | null {
  const start = skip(scan, at, 'the')
  const counted = readAmount(scan, start)
  if (counted && lowerAt(scan, counted.end - 2) === '-') return counted
  const article = skip(scan, start, 'a', 'an')
  const { unit, units } = wordAt(scan, article)
  const bare = unit ?? units
  const isLong = lowerAt(scan, article + 1) === '-' && lowerAt(scan, article + 2) === 'long'
  return bare && isLong ? { unit: bare, n: unit ? 1 : null, isApproximate: !unit, end: article + 1 } : null
}

function readLength(scan: Scan, at: number): Found | null {
  const article = skip(scan, at, 'the')
  const start = skip(scan, article, 'first', 'final', 'latest', 'opening', 'closing')
  if ((start > article || article > at) && !readCount(scan, start)) return null
  const amount = readAmount(scan, start)
  if (!amount) return null
  const { end } = amount
  const second =
    lowerAt(scan, end) === 'and' || lowerAt(scan, end) === 'or' ? wordAt(scan, end + 1).units : undefined
  if (second && amount.n === null) return { tree: toLength(amount), end: end + 2 }
  if (lowerAt(scan, end) === 'and' && lowerAt(scan, end + 1) === 'a' && lowerAt(scan, end + 2) === 'half')
    return { tree: toLength({ ...amount, n: (amount.n ?? 0) + 0.5 }), end: end + 3 }
  return { tree: toLength(amount), end: readOrSo(scan, end) }
}

function toLength({ unit, n, isApproximate }: Amount): TemporalTree {
  return { operation: 'length', unit, n, side: null, isApproximate }
}
