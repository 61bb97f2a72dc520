import { readCount, readOrdinal } from './read-count.ts'
import { readMonth, readWeekday } from './read-date-part.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, isCapital, lowerAt, skip, tokenAt, wordAt } from '../../scan.ts'
import type { Unit } from '../../temporal-tree.ts'
import { toLengthValue } from '../../to-length-value.ts'

/** How often something is: never a date of its own. */
export const REPEATED_PHRASES: readonly PhraseRule[] = [
  {
    id: 'every',
    examples: [
      'every Friday',
      'each year',
      'every two weeks',
      'every other day',
      'each July',
      'every quarter',
      'every second Saturday',
    ],
    read: (scan, at) => {
      if (!/^(?:every|each)$/.test(lowerAt(scan, at))) return null
      const next = skip(scan, at + 1, 'single', 'other', 'successive')
      const named = readRepeatedName(scan, next)
      const nth = /^(?:second|third|fourth|last)$/.test(lowerAt(scan, next))
        ? readRepeatedName(scan, next + 1)
        : null
      if (named ?? nth) return named ?? nth
      const counted = readCount(scan, next)
      const word = wordAt(scan, counted?.end ?? next)
      const unit = counted ? word.units : word.unit
      if (!unit) return null
      const n = lowerAt(scan, at + 1) === 'other' ? 2 : (counted?.n ?? 1)
      return toRepeat(toLengthValue(unit, n), (counted?.end ?? next) + 1)
    },
  },
  {
    id: 'within-every',
    examples: [
      'the first Monday of each month',
      'the last Friday of every quarter',
      'the second Sunday in every month',
    ],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      const nth = /^(?:last|final)$/.test(lowerAt(scan, start)) ? start + 1 : readOrdinal(scan, start)?.end
      const weekday = nth === undefined ? null : readWeekday(scan, nth)
      const each = weekday && skip(scan, weekday.end, 'of', 'in')
      if (!weekday || each === null || each === weekday.end) return null
      if (!/^(?:each|every)$/.test(lowerAt(scan, each)) || !wordAt(scan, each + 1).unit) return null
      return toRepeat(`XXXX-WXX-${weekday.value}`, each + 2)
    },
  },
  {
    id: 'weekdays',
    examples: ['Mondays', 'Tuesday nights', 'Monday and Tuesday nights', 'weekends'],
    read: (scan, at) => {
      const { weekdays, weekday, units } = wordAt(scan, at)
      const pair = weekday === undefined ? null : readNightPair(scan, at)
      if (pair) return pair
      const next = wordAt(scan, at + 1).dayPart
      const isNights = /s$/.test(lowerAt(scan, at + 1))
      if (weekdays !== undefined && isCapital(scan, at)) return toRepeat(`XXXX-WXX-${weekdays}`, at + 1)
      if (weekday !== undefined && next && isNights) return toRepeat(`XXXX-WXX-${weekday}T${next}`, at + 2)
      return units === 'weekend' ? toRepeat('XXXX-WXX-WE', at + 1) : null
    },
  },
  {
    id: 'at-night',
    examples: ['night'],
    read: (scan, at) =>
      lowerAt(scan, at) === 'night' && lowerAt(scan, at - 1) === 'at'
        ? toRepeat('XXXX-XX-XXTNI', at + 1)
        : null,
  },
  {
    id: 'adverb',
    examples: ['daily', 'weekly', 'annually', 'hourly'],
    read: (scan, at) => {
      const { repetition } = wordAt(scan, at)
      return repetition ? toRepeat(repetition, at + 1) : null
    },
  },
  {
    id: 'rate',
    examples: ['a year', 'per day'],
    read: (scan, at) => {
      const isRate = lowerAt(scan, at) === 'per' || (lowerAt(scan, at) === 'a' && isBehindAmount(scan, at))
      const { unit } = wordAt(scan, at + 1)
      if (!isRate || !unit || unit === 'second' || wordAt(scan, at + 2).distance) return null
      return toRepeat(toLengthValue(unit, 1), at + 2)
    },
  },
]

function toRepeat(value: string, end: number): Found {
  return { tree: { operation: 'repeat', value }, end }
}

function readRepeatedName(scan: Scan, at: number): Found | null {
  const weekday = readWeekday(scan, at)
  if (weekday) {
    const part = wordAt(scan, weekday.end).dayPart
    return toRepeat(
      `XXXX-WXX-${weekday.value}${part ? `T${part}` : ''}`,
      part ? weekday.end + 1 : weekday.end,
    )
  }
  const month = readMonth(scan, at)
  if (month) return toRepeat(`XXXX-${String(month.value).padStart(2, '0')}`, month.end)
  const { season, dayPart } = wordAt(scan, at)
  const letters =
    season === undefined ? dayPart && `XXXX-XX-XXT${dayPart}` : `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}`
  return letters ? toRepeat(letters, at + 1) : null
}

const AMOUNT_WORDS =
  /^(?:million|billion|trillion|percent|cents?|dollars?|pounds?|euros?|times|once|twice|hours|days|people|units|tons|tonnes|barrels|flights|seats|%)$/

/** “Monday and Tuesday nights” are both repeated. */
function readNightPair(scan: Scan, at: number): Found | null {
  const { weekday } = wordAt(scan, at)
  const { dayPart } = wordAt(scan, at + 3)
  const isPair = lowerAt(scan, at + 1) === 'and' && wordAt(scan, at + 2).weekday !== undefined
  return isPair && dayPart && /s$/.test(lowerAt(scan, at + 3))
    ? toRepeat(`XXXX-WXX-${weekday}T${dayPart}`, at + 4)
    : null
}

/** “$2 million a year”, “three times a week”, “24 hours a day”: the amount before it makes it a rate. */
function isBehindAmount(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1)
  if (!before) return false
  const unit: Unit | undefined = wordAt(scan, at - 1).units
  return before.kind === 'number' || unit !== undefined || AMOUNT_WORDS.test(before.lower)
}
