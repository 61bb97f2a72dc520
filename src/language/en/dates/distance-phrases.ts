import { type Amount, type Rest, readAmount, readRest, skipOrSo } from './read-amount.ts'
import { readWeekday } from './read-date-part.ts'
import { readNamedDay } from './read-day.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, lowerAt, skip, wordAt } from '../../scan.ts'
import type { Pointer, TemporalTree, Unit } from '../../temporal-tree.ts'

type Away = Extract<TemporalTree, { readonly operation: 'away' }>

const RUNNING: Pointer = { offset: 0, from: 'publication' }
const COMING: Pointer = { offset: 1, from: 'publication' }

/** How far away something is, from publication, the date last mentioned or a day with a name. */
export const DISTANCE_PHRASES: readonly PhraseRule[] = [
  {
    id: 'distance',
    examples: [
      'two weeks ago',
      'a year earlier',
      'three days later',
      '10 days from now',
      'two weeks’ time',
      "a year's time",
      'several years ago',
      'months ago',
      'two years and three months ago',
      'two days before Christmas',
      'the day after May 3',
      'a week from Tuesday',
      'four months from tomorrow',
      'two weeks ago Thursday',
      'a week ago on Monday',
      'a week ago today',
      'a year ago yesterday',
      'two years ago this week',
    ],
    read: readDistance,
  },
]

function readDistance(scan: Scan, at: number): Found | null {
  const isTheDay = lowerAt(scan, at) === 'the' && lowerAt(scan, at + 1) === 'day'
  const amount: Amount | null = isTheDay
    ? { unit: 'day', n: 1, isApproximate: false, end: at + 2 }
    : readAmount(scan, at)
  if (!amount) return null
  const next = skipOrSo(scan, amount.end)
  const named = readNamedOrigin(scan, amount, next)
  if (named || isTheDay) return named
  const rest = lowerAt(scan, amount.end) === ',' ? null : readRest(scan, amount)
  const told = rest && readDistanceEnd(scan, rest.end)
  const pointer = told ?? readDistanceEnd(scan, next)
  if (!pointer) return null
  const { unit, n } = told ? toSmaller(amount, rest) : amount
  const away = toAway(unit, n, pointer.tree, null)
  const placed = told ? null : readPlaced(scan, away, pointer)
  if (placed) return placed
  const isAbout = (!told && next > amount.end) || (amount.isApproximate && amount.n !== null)
  return {
    tree: isAbout ? { operation: 'modified', mod: 'APPROX', of: away, isBounded: false } : away,
    end: pointer.end,
  }
}

function toAway(unit: Unit, n: number | null, pointer: Pointer, of: TemporalTree | null): Away {
  return { operation: 'away', unit, n, pointer, of }
}

/** How many of a smaller unit make the unit it is told behind, where a whole number does. */
const SMALLER_PER: Partial<Record<Unit, number>> = { year: 12, week: 7, day: 24, hour: 60, minute: 60 }

/** “Two years and three months ago” is 27 months ago; a remainder of another unit is left out. */
function toSmaller({ unit, n }: Amount, rest: Rest): Pick<Away, 'unit' | 'n'> {
  const isNext = unit === 'year' ? rest.unit === 'month' : unit !== 'month'
  const per = isNext ? SMALLER_PER[unit] : undefined
  return per === undefined || n === null ? { unit, n } : { unit: rest.unit, n: n * per + rest.n }
}

/** Read the day or unit a distance is told to: “two weeks ago on Thursday”, “a year ago today”, “a year ago this week”. */
function readPlaced(scan: Scan, away: Away, { tree: pointer, end }: Found<Pointer>): Found | null {
  if (pointer.from !== 'publication' || away.n === null) return null
  const weekday = away.unit === 'week' ? readWeekday(scan, skip(scan, end, 'on')) : null
  if (weekday && !weekday.isShort)
    return { tree: { operation: 'placed', fields: { weekday: weekday.value }, of: away }, end: weekday.end }
  const { day } = wordAt(scan, end)
  if (day !== undefined && lowerAt(scan, end) !== 'tonight')
    return { tree: { ...away, of: { operation: 'day', offset: day } }, end: end + 1 }
  const { unit } = wordAt(scan, end + 1)
  const isRunning = lowerAt(scan, end) === 'this' && (unit === 'week' || unit === 'month')
  return isRunning && unit
    ? { tree: { ...away, of: { operation: 'unit', unit, pointer: RUNNING, isBare: false } }, end: end + 2 }
    : null
}

/** Read the date a distance counts from: “two days before Christmas”, “a week from Tuesday”. */
function readNamedOrigin(scan: Scan, { unit, n }: Amount, at: number): Found | null {
  const word = lowerAt(scan, at)
  // “for 48 hours from Friday” begins there
  if (word === 'from' && (unit === 'hour' || unit === 'minute')) return null
  if (n === null || !/^(?:before|after|from|following)$/.test(word)) return null
  const of = readNamedDay(scan, at + 1) ?? readTomorrow(scan, at + 1)
  if (!of) return null
  const pointer: Pointer = { offset: word === 'before' ? -1 : 1, from: 'mention' }
  return { tree: { operation: 'away', unit, n, pointer, of: of.tree, isToDay: word === 'from' }, end: of.end }
}

function readTomorrow(scan: Scan, at: number): Found | null {
  const { day } = wordAt(scan, at)
  return day === undefined ? null : { tree: { operation: 'day', offset: day }, end: at + 1 }
}

function readDistanceEnd(scan: Scan, at: number): Found<Pointer> | null {
  const { distance } = wordAt(scan, at)
  // “two years earlier than planned” compares, and counts from no date
  if (/^(?:earlier|later)$/.test(lowerAt(scan, at)) && lowerAt(scan, at + 1) === 'than') return null
  if (distance) return { tree: distance, end: at + 1 }
  const [first, second] = [lowerAt(scan, at), lowerAt(scan, at + 1)]
  if (first === 'from' && (second === 'now' || second === 'today')) return { tree: COMING, end: at + 2 }
  const time = skip(scan, at, "'", '’', "'s")
  if (time > at && lowerAt(scan, time) === 'time') return { tree: COMING, end: time + 1 }
  return null
}
