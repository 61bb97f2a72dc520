import { readOrdinal } from './read-count.ts'
import { readHoliday } from './read-holiday.ts'
import { readLetteredQuarter, readQuarter } from './read-quarter.ts'
import { readYear } from './read-year.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, isCapital, isGlued, lowerAt, skip, tokenAt, wordAt } from '../../scan.ts'
import type { CalendarFields, TemporalTree } from '../../temporal-tree.ts'

/** Quarters, halves, seasons, decades, centuries and holidays by name. */
export const PERIOD_PHRASES: readonly PhraseRule[] = [
  {
    id: 'quarter-or-half',
    examples: [
      'the third quarter of 1990',
      'third-quarter',
      'the first half of the year',
      'the first two quarters of 1990',
      'Q3 2021',
      '3Q',
      'the 1988 third quarter',
      'the fiscal first quarter',
    ],
    read: (scan, at) => {
      const found = readQuarter(scan, at) ?? readLetteredQuarter(scan, at)
      return found && toTree(found.tree, found.end)
    },
  },
  {
    id: 'fiscal-year',
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
    id: 'season',
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
    id: 'decade',
    examples: ['the 1990s', "the '80s", 'the nineties', 'the 1980’s', '1960s', 'the 1800s'],
    read: readDecade,
  },
  {
    id: 'century',
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
    id: 'holiday',
    examples: ['Christmas Day 2021', "New Year's Eve", 'Easter', 'Thanksgiving', 'Easter week'],
    read: (scan, at) => {
      const holiday = readHoliday(scan, at)
      if (!holiday) return null
      const { unit } = wordAt(scan, holiday.end)
      if (unit === 'week' || unit === 'weekend') {
        const { tree: of } = toTree({ holiday: holiday.tree }, holiday.end)
        return { tree: { operation: 'containing', unit, of }, end: holiday.end + 1 }
      }
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

/** “In 1800s Norvia”, “the late 1600s”; “for 1000s of people” counts. */
const BEFORE_CENTURY = /^(?:the|early|late|mid|-|in|of|from|since)$/

function readDecade(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const { decade } = wordAt(scan, start)
  if (decade !== undefined) return start > at ? toTree({ decade }, start + 1) : null
  const digits = /^['’‘]$/.test(lowerAt(scan, start)) ? start + 1 : start
  const text = tokenAt(scan, digits)?.text ?? ''
  const suffix = lowerAt(scan, digits + 1)
  const isPlural = suffix === 's' || (suffix === "'s" && start > at)
  if (!isGlued(scan, digits + 1) || !isPlural) return null
  if (/^1\d00$/.test(text) && digits === start)
    return start > at || BEFORE_CENTURY.test(lowerAt(scan, start - 1))
      ? toTree({ century: Number(text) / 100 + 1 }, digits + 2)
      : null
  if (/^(?:1[0-9]|20)\d0$/.test(text) && digits === start) return toTree({ decade: Number(text) }, digits + 2)
  const isShort = /^[2-9]0$/.test(text) && digits > start && isGlued(scan, digits)
  return isShort ? toTree({ decade: Number(text) }, digits + 2) : null
}
