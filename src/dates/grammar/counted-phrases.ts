import type { Pointer, TemporalTree, Unit } from '../temporal-tree.ts'
import { UNIT_QUALIFIERS } from '../words/unit-words.ts'
import { type Count, readCount } from './read-count.ts'
import { readWeekday } from './read-date-part.ts'
import { readNamedDay } from './read-named-day.ts'
import { type Found, isGlued, lowerAt, type PhraseRule, type Scan, skip, wordAt } from './scan.ts'

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
      'two days before Christmas',
      'the day after May 3',
      'a week from Tuesday',
      'two weeks ago Thursday',
    ],
    read: readDistance,
  },
  {
    name: 'compound-length',
    examples: ['three-day', 'month-long', 'two-week', 'decades-long'],
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
  const isTheDay = lowerAt(scan, at) === 'the' && lowerAt(scan, at + 1) === 'day'
  const amount: Amount | null = isTheDay
    ? { unit: 'day', n: 1, isApproximate: false, end: at + 2 }
    : readAmount(scan, at)
  if (!amount) return null
  const next = readOrSo(scan, amount.end)
  const named = readNamedOrigin(scan, amount, next)
  if (named || isTheDay) return named
  const pointer = readDistanceEnd(scan, next)
  if (!pointer) return null
  const away: TemporalTree = {
    operation: 'away',
    unit: amount.unit,
    n: amount.n,
    pointer: pointer.tree,
    of: null,
  }
  const weekday = amount.unit === 'week' ? readWeekday(scan, pointer.end) : null
  if (weekday && !weekday.isShort)
    return { tree: { operation: 'placed', fields: { weekday: weekday.value }, of: away }, end: weekday.end }
  const isAbout = next > amount.end || (amount.isApproximate && amount.n !== null)
  return {
    tree: isAbout ? { operation: 'modified', mod: 'APPROX', of: away, isBounded: false } : away,
    end: pointer.end,
  }
}

/** Read the date a distance counts from: “two days before Christmas”, “a week from Tuesday”. */
function readNamedOrigin(scan: Scan, { unit, n }: Amount, at: number): Found | null {
  const word = lowerAt(scan, at)
  if (n === null || !/^(?:before|after|from|following)$/.test(word)) return null
  const of = readNamedDay(scan, at + 1)
  if (!of) return null
  const pointer: Pointer = { offset: word === 'before' ? -1 : 1, from: 'mention' }
  return { tree: { operation: 'away', unit, n, pointer, of: of.tree }, end: of.end }
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
  const counted = readAmount(scan, at)
  if (counted && lowerAt(scan, counted.end - 2) === '-') return counted
  const { unit, units } = wordAt(scan, at)
  const bare = unit ?? units
  const isLong = lowerAt(scan, at + 1) === '-' && lowerAt(scan, at + 2) === 'long'
  return bare && isLong ? { unit: bare, n: unit ? 1 : null, isApproximate: !unit, end: at + 1 } : null
}

function readLength(scan: Scan, at: number): Found | null {
  const article = skip(scan, at, 'the')
  const start = skip(scan, article, 'first', 'final', 'latest', 'opening', 'closing')
  if ((start > article || article > at) && !readCount(scan, start)) return null
  const amount = readAmount(scan, start)
  if (!amount || (start > at && lowerAt(scan, amount.end - 2) === '-')) return null
  if (amount.end === at + 1 && !isBareLength(scan, at, amount.unit)) return null
  const { end } = amount
  if (lowerAt(scan, end) === '-' && isGlued(scan, end) && isGlued(scan, end + 1)) return null
  const second =
    lowerAt(scan, end) === 'and' || lowerAt(scan, end) === 'or' ? wordAt(scan, end + 1).units : undefined
  if (second && amount.n === null) return { tree: toLength(amount), end: end + 2 }
  if (lowerAt(scan, end) === 'and' && lowerAt(scan, end + 1) === 'a' && lowerAt(scan, end + 2) === 'half')
    return { tree: toLength({ ...amount, n: (amount.n ?? 0) + 0.5 }), end: end + 3 }
  return { tree: toLength(amount), end: readOrSo(scan, end) }
}

/** Units without a count are a length only behind a preposition of time: “for years”, “in the weeks before”. */
function isBareLength(scan: Scan, at: number, unit: Unit): boolean {
  const before = lowerAt(scan, at - 1)
  if (before === 'for' || before === 'within') return true
  const isLong = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
  return isLong && /^(?:the|in|over|early|first)$/.test(before)
}

function toLength({ unit, n, isApproximate }: Amount): TemporalTree {
  return { operation: 'length', unit, n, side: null, isApproximate }
}
