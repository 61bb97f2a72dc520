import type { CalendarFields, TemporalTree, Unit } from '../temporal-tree.ts'
import { readCardinal } from './read-count.ts'
import { readHoliday } from './read-holiday.ts'
import { readYear } from './read-year.ts'
import {
  type Found,
  isCapital,
  isGlued,
  lowerAt,
  type PhraseRule,
  type Scan,
  skip,
  tokenAt,
  wordAt,
} from './scan.ts'

/** Quarters, halves, seasons, decades, centuries and holidays by name. */
export const PERIOD_PHRASES: readonly PhraseRule[] = [
  {
    name: 'quarter-or-half',
    examples: [
      'the third quarter of 1990',
      'third-quarter',
      'the first half of the year',
      'Q3 2021',
      '3Q',
      'the 1988 third quarter',
      'the fiscal first quarter',
    ],
    read: (scan, at) => readQuarter(scan, at) ?? readLetteredQuarter(scan, at),
  },
  {
    name: 'fiscal-year',
    examples: ['fiscal 1989', 'fiscal year 2020', 'the year 2000'],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      const next = skip(scan, skip(scan, start, 'fiscal', 'calendar', 'financial', 'academic'), 'year')
      if (next === start) return null
      const year = readYear(scan, next)
      return (
        year && { tree: { operation: 'calendar', fields: { year: year.year }, pointer: null }, end: year.end }
      )
    },
  },
  {
    name: 'season',
    examples: ['the spring of 2003', 'summer 1943', 'the winter'],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      const { season } = wordAt(scan, start)
      if (season === undefined) return null
      const linked = skip(scan, skip(scan, start + 1, 'of'), 'of')
      const year = readYear(scan, linked)
      if (year) return toTree({ season, year: year.year }, year.end)
      return isSeasonSlot(scan, at, start) ? toTree({ season }, start + 1) : null
    },
  },
  {
    name: 'decade',
    examples: ['the 1990s', "the '80s", 'the nineties', 'the 1980’s', '1960s'],
    read: readDecade,
  },
  {
    name: 'century',
    examples: ['the 19th century', 'the twentieth century', '21st-century'],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      const nth = readOrdinal(scan, start)
      if (!nth) return null
      const noun = skip(scan, nth.end, '-')
      const isCentury = lowerAt(scan, noun) === 'century'
      return isCentury && nth.tree > 4 && nth.tree < 30 ? toTree({ century: nth.tree }, noun + 1) : null
    },
  },
  {
    name: 'holiday',
    examples: ['Christmas Day 2021', "New Year's Eve", 'Easter', 'Thanksgiving'],
    read: (scan, at) => {
      const holiday = readHoliday(scan, at)
      if (!holiday) return null
      const year = readYear(scan, skip(scan, holiday.end, ',', 'of', 'in'))
      return toTree(
        year ? { holiday: holiday.tree, year: year.year } : { holiday: holiday.tree },
        year?.end ?? holiday.end,
      )
    },
  },
]

function toTree(fields: CalendarFields, end: number): Found {
  const tree: TemporalTree = { operation: 'calendar', fields, pointer: null }
  return { tree, end }
}

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

function readQuarter(scan: Scan, at: number): Found | null {
  const start = skip(scan, skip(scan, at, 'the', 'its', 'their', 'a'), 'fiscal', '-')
  const year = readYear(scan, start)
  const from = skip(scan, skip(scan, year?.end ?? start, '-'), 'fiscal')
  const nth = readOrdinal(scan, skip(scan, from, '-'))
  const last = lowerAt(scan, from) === 'last' ? { tree: 2, end: from + 1 } : null
  const place = nth ?? last
  if (!place) return null
  const noun = skip(scan, skip(scan, place.end, '-'), 'fiscal')
  const unit: Unit | undefined = lowerAt(scan, noun) === 'half' ? 'half' : wordAt(scan, noun).unit
  const isQuarter = unit === 'quarter' && nth !== null && place.tree <= 4
  if (!isQuarter && !(unit === 'half' && place.tree <= 2)) return null
  if (unit === 'half' && last && lowerAt(scan, noun + 1) !== 'of') return null
  const isCompound = lowerAt(scan, noun - 1) === '-' && start > at && lowerAt(scan, start - 1) !== '-'
  if (isCompound && !year) return null
  const fields = isQuarter ? { quarter: place.tree } : { half: place.tree }
  if (year) return toTree({ ...fields, year: year.year }, noun + 1)
  const next = skip(scan, noun + 1, 'of', ',')
  const later = readYear(scan, skip(scan, next, 'fiscal'))
  if (later) return toTree({ ...fields, year: later.year }, later.end)
  return unit === 'half' && !isHalfOfYear(scan, noun) ? null : toTree(fields, noun + 1)
}

/** A half without a year may be that of a match: it is the year’s behind “in” and where nothing of it follows. */
function isHalfOfYear(scan: Scan, noun: number): boolean {
  return lowerAt(scan, noun + 1) === 'of' && /^(?:the|this|last|next)$/.test(lowerAt(scan, noun + 2))
}

function readLetteredQuarter(scan: Scan, at: number): Found | null {
  const text = tokenAt(scan, at)?.text ?? ''
  const isLetter = /^[QH]$/.test(text)
  const digit = lowerAt(scan, isLetter ? at + 1 : at)
  if (!/^[1-4]$/.test(digit) || !isGlued(scan, at + 1)) return null
  const letter = isLetter ? text : (tokenAt(scan, at + 1)?.text ?? '')
  if (!/^[QH]$/.test(letter) || (letter === 'H' && (Number(digit) > 2 || !isLetter))) return null
  const fields = letter === 'Q' ? { quarter: Number(digit) } : { half: Number(digit) }
  const year = readYear(scan, skip(scan, at + 2, 'of'))
  return year ? toTree({ ...fields, year: year.year }, year.end) : toTree(fields, at + 2)
}

/** “Fall” and “spring” are verbs and springs elsewhere: a bare season needs “the”, “in”, “by” or the like before it. */
function isSeasonSlot(scan: Scan, at: number, noun: number): boolean {
  if (isCapital(scan, noun) && noun > scan.start) return false
  const next = lowerAt(scan, noun + 1)
  const before = lowerAt(scan, at - 1)
  const isAfterPreposition =
    /^(?:in|into|over|by|during|until|till|since|through|throughout|before|after|of|early|late|mid|-|end|all)$/.test(
      before,
    )
  const isUnclear = /^(?:spring|fall)$/.test(lowerAt(scan, noun))
  if (isUnclear && (next === 'in' || next === 'of')) return false
  return isAfterPreposition && (noun > at || !isUnclear || before !== 'of')
}

function readDecade(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const { decade } = wordAt(scan, start)
  if (decade !== undefined) return start > at ? toTree({ decade }, start + 1) : null
  const digits = /^['’‘]$/.test(lowerAt(scan, start)) ? start + 1 : start
  const text = tokenAt(scan, digits)?.text ?? ''
  const suffix = lowerAt(scan, digits + 1)
  const isPlural = suffix === 's' || (suffix === "'s" && start > at)
  if (!isGlued(scan, digits + 1) || !isPlural) return null
  if (/^(?:1[0-9]|20)\d0$/.test(text) && digits === start) return toTree({ decade: Number(text) }, digits + 2)
  const isShort = /^[2-9]0$/.test(text) && digits > start && isGlued(scan, digits)
  return isShort ? toTree({ decade: Number(text) }, digits + 2) : null
}
