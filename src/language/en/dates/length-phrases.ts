import type { PhraseRule } from '../../phrase.ts'
import type { TemporalTree, Unit } from '../../temporal-tree.ts'
import { type Amount, readAmount, readRest, skipOrSo } from './read-amount.ts'
import { readCount } from './read-count.ts'
import { type Found, isGlued, lowerAt, type Scan, skip, wordAt } from '../../scan.ts'

type Length = Extract<TemporalTree, { readonly operation: 'length' }>

/** How long something lasts. */
export const LENGTH_PHRASES: readonly PhraseRule[] = [
  {
    id: 'compound-length',
    examples: ['three-day', 'month-long', 'two-week', 'decades-long'],
    read: readCompound,
  },
  {
    id: 'length',
    examples: [
      'two weeks',
      'a month',
      'a couple of years',
      'several months',
      '2 1/2 years',
      'three hours and 20 minutes',
      'two years, five months',
      'one hour 10 minutes',
      'seven to ten minutes',
      'six more months',
      'weeks or months',
      'a year or two',
      'years',
    ],
    read: (scan, at) => readFirstOfTwo(scan, at) ?? readLength(scan, at),
  },
]

function readCompound(scan: Scan, at: number): Found | null {
  const amount = readCompoundAmount(scan, at)
  if (!amount) return null
  const isLong = lowerAt(scan, amount.end) === '-' && lowerAt(scan, amount.end + 1) === 'long'
  if (lowerAt(scan, amount.end) === '-' && !isLong) return null
  return { tree: toLength(amount), end: isLong ? amount.end + 2 : amount.end }
}

function readCompoundAmount(scan: Scan, at: number): Amount | null {
  const counted = readAmount(scan, at)
  if (counted && lowerAt(scan, counted.end - 2) === '-') return counted
  const { unit, units } = wordAt(scan, at)
  const bare = unit ?? units
  const isLong = lowerAt(scan, at + 1) === '-' && lowerAt(scan, at + 2) === 'long'
  return bare && isLong ? { unit: bare, n: unit ? 1 : null, isApproximate: !unit, end: at + 1 } : null
}

/** “Between 10 and 14 months”: each end is a length. */
function readFirstOfTwo(scan: Scan, at: number): Found | null {
  const first = lowerAt(scan, at - 1) === 'between' ? readCount(scan, at) : null
  if (!first || first.n === null || first.upTo !== undefined) return null
  const second = lowerAt(scan, first.end) === 'and' ? readAmount(scan, first.end + 1) : null
  return second && second.n !== null && second.n > first.n
    ? { tree: toLength({ ...first, unit: second.unit }), end: first.end }
    : null
}

function readLength(scan: Scan, at: number): Found | null {
  const article = skip(scan, at, 'the')
  const start = skip(scan, article, 'first', 'final', 'latest', 'opening', 'closing')
  if ((start > article || article > at) && !readCount(scan, start)) return null
  const amount = readAmount(scan, start)
  if (!amount || (start > at && lowerAt(scan, amount.end - 2) === '-')) return null
  if (start > at && amount.n !== 1 && wordAt(scan, amount.end - 1).units === undefined) return null
  if (amount.end === at + 1 && !isBareLength(scan, at, amount.unit)) return null
  const { end } = amount
  if (lowerAt(scan, end) === '-' && isGlued(scan, end) && isGlued(scan, end + 1)) return null
  const second =
    lowerAt(scan, end) === 'and' || lowerAt(scan, end) === 'or' ? wordAt(scan, end + 1).units : undefined
  if (second && amount.n === null) return { tree: toLength(amount), end: end + 2 }
  if (lowerAt(scan, end) === 'and' && lowerAt(scan, end + 1) === 'a' && lowerAt(scan, end + 2) === 'half')
    return { tree: toLength({ ...amount, n: (amount.n ?? 0) + 0.5 }), end: end + 3 }
  if (amount.n === 1 && lowerAt(scan, end) === 'or' && lowerAt(scan, end + 1) === 'two')
    return { tree: toLength({ ...amount, upTo: 2 }), end: end + 2 }
  const rest = readRest(scan, amount)
  if (rest && !wordAt(scan, rest.end).distance)
    return { tree: { ...toLength(amount), rest: { unit: rest.unit, n: rest.n } }, end: rest.end }
  return { tree: toLength(amount), end: skipOrSo(scan, end) }
}

/** Units without a count are a length only behind a preposition of time: “for years”, “in the weeks before”. */
function isBareLength(scan: Scan, at: number, unit: Unit): boolean {
  const before = lowerAt(scan, at - 1)
  if (before === 'for' || before === 'within') return true
  const isLong = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
  return isLong && /^(?:the|in|over|early|first)$/.test(before)
}

function toLength({ unit, n, upTo, isApproximate }: Amount): Length {
  const length: Length = { operation: 'length', unit, n, side: null, isApproximate }
  return upTo === undefined ? length : { ...length, upTo }
}
