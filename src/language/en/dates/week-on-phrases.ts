import type { PhraseRule } from '../../phrase.ts'
import type { Pointer, TemporalTree } from '../../temporal-tree.ts'
import { AFTER_YEAR } from '../lexicon/year-slots.ts'
import { readAmount } from './read-amount.ts'
import { readWeekday } from './read-date-part.ts'
import { type Found, lowerAt, type Scan, skip, wordAt } from '../../scan.ts'

const COMING: Pointer = { offset: 1, from: 'publication' }
const GONE: Pointer = { offset: -1, from: 'publication' }

/** Weeks counted on from a day that is near, as the British say it. */
export const WEEK_ON_PHRASES: readonly PhraseRule[] = [
  {
    id: 'week-behind-day',
    examples: ['Friday week', 'tomorrow week', 'Tuesday fortnight', 'next Tuesday week'],
    read: (scan, at) => {
      // “the Friday week of talks”
      const isOther = /^(?:the|an?|this|that|last)$/.test(lowerAt(scan, at - 1))
      const day = isOther ? null : readPlainDay(scan, skip(scan, at, 'next'))
      const unit = day ? lowerAt(scan, day.end) : ''
      if (!day || (unit !== 'week' && unit !== 'fortnight')) return null
      const next = scan.tokens[day.end + 1]
      if (day.end + 1 < scan.end && next?.kind === 'word' && !AFTER_YEAR.has(next.lower)) return null
      return { tree: toOn(day.tree, unit === 'week' ? 7 : 14), end: day.end + 1 }
    },
  },
  {
    id: 'week-before-day',
    examples: ['last Thursday week', 'a week last Friday', 'a fortnight last Monday'],
    read: (scan, at) => {
      const day = readLastDay(scan, at)
      if (day) return lowerAt(scan, day.end) === 'week' ? toBefore(day, 7, day.end + 1) : null
      const amount = readAmount(scan, at)
      const days = amount?.unit === 'week' ? 7 : amount?.unit === 'fortnight' ? 14 : null
      const before = amount && days && amount.n !== null ? readLastDay(scan, amount.end) : null
      return before && days ? toBefore(before, days * (amount?.n ?? 1), before.end) : null
    },
  },
  {
    id: 'week-on-day',
    examples: ['a week on Friday', 'a fortnight on Tuesday', 'two weeks on Monday', 'a week tomorrow'],
    read: (scan, at) => {
      const amount = readAmount(scan, at)
      if (
        !amount ||
        amount.n === null ||
        amount.isApproximate ||
        (amount.unit !== 'week' && amount.unit !== 'fortnight')
      )
        return null
      const isOn = lowerAt(scan, amount.end) === 'on'
      const day = readPlainDay(scan, isOn ? amount.end + 1 : amount.end)
      if (!day || isOn !== (day.tree.operation === 'calendar')) return null
      return { tree: toOn(day.tree, amount.n * (amount.unit === 'week' ? 7 : 14)), end: day.end }
    },
  },
]

/** “Friday week” is seven days on from the coming Friday, “tomorrow week” from tomorrow. */
function toOn(day: TemporalTree, days: number): TemporalTree {
  return { operation: 'away', unit: 'day', n: days, pointer: { offset: 1, from: 'publication' }, of: day }
}

/** “A week last Friday” is seven days before last Friday. */
function toBefore({ tree }: Found, days: number, end: number): Found {
  return { tree: { operation: 'away', unit: 'day', n: days, pointer: GONE, of: tree }, end }
}

function readLastDay(scan: Scan, at: number): Found | null {
  const weekday = lowerAt(scan, at) === 'last' ? readWeekday(scan, at + 1) : null
  if (!weekday || weekday.isShort) return null
  const fields = { weekday: weekday.value }
  return { tree: { operation: 'calendar', fields, pointer: GONE }, end: weekday.end }
}

function readPlainDay(scan: Scan, at: number): Found | null {
  const weekday = readWeekday(scan, at)
  if (weekday && !weekday.isShort) {
    const fields = { weekday: weekday.value }
    return { tree: { operation: 'calendar', fields, pointer: COMING }, end: weekday.end }
  }
  const { day } = wordAt(scan, at)
  const isNear = day !== undefined && day >= 0 && lowerAt(scan, at) !== 'tonight'
  return isNear ? { tree: { operation: 'day', offset: day }, end: at + 1 } : null
}
