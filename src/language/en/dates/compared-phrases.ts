import { readCount, readOrdinal } from './read-count.ts'
import { readYear } from './read-year.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, lowerAt, readWords, skip, wordAt } from '../../scan.ts'
import type { ComparedYear, TemporalTree, Unit } from '../../temporal-tree.ts'

/** How the year before is told behind what is compared. */
const YEARS_BEFORE = [
  'last year',
  'a year ago',
  'a year earlier',
  'the previous year',
  'the year before',
].map((words) => words.split(' '))

/** The same stretch of another year, as reports on earnings set them side by side. */
export const COMPARED_PHRASES: readonly PhraseRule[] = [
  {
    id: 'year-ago',
    examples: [
      'the year-ago quarter',
      'year-earlier',
      'the year-earlier nine months',
      'the comparable year-ago third quarter',
    ],
    read: (scan, at) => {
      const start = skip(scan, skip(scan, at, 'the', 'a'), 'comparable', 'corresponding')
      const isYear = lowerAt(scan, start) === 'year' && lowerAt(scan, start + 1) === '-'
      if (!isYear || !/^(?:ago|earlier)$/.test(lowerAt(scan, start + 2))) return null
      const subject = readSubject(scan, start + 3, 'before')
      return subject ?? (start === at ? toCompared('quarter', 1, null, 'before', start + 3) : null)
    },
  },
  {
    id: 'same-period',
    examples: [
      'the same period last year',
      'the corresponding quarter a year ago',
      'the same period of last year',
    ],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      const noun = skip(scan, start, 'same', 'corresponding', 'comparable')
      if (noun === start || !/^(?:period|quarter)$/.test(lowerAt(scan, noun))) return null
      const from = skip(scan, noun + 1, 'of', 'in')
      const run = YEARS_BEFORE.map((words) => readWords(scan, from, words)).find((end) => end !== null)
      return run === undefined || run === null ? null : toCompared('quarter', 1, null, 'same', run)
    },
  },
  {
    id: 'period-of-year',
    examples: ['the 1988 period', 'the 1988 quarter', 'the latest quarter', 'the latest period'],
    read: (scan, at) => {
      const start = skip(scan, at, 'the')
      if (start === at) return null
      if (lowerAt(scan, start) === 'latest') return readSubject(scan, start + 1, 'latest')
      const year = readYear(scan, start)
      return year && readSubject(scan, year.end, year.year)
    },
  },
]

function readSubject(scan: Scan, at: number, year: number | 'before' | 'latest'): Found | null {
  const from = skip(scan, at, 'fiscal')
  const nth = readOrdinal(scan, from)
  const count = nth ? null : readCount(scan, from)
  const noun = skip(scan, nth?.end ?? count?.end ?? from, 'fiscal')
  const { unit, units } = wordAt(scan, noun)
  if (nth)
    return unit === 'quarter' && typeof year !== 'number'
      ? toCompared(unit, 1, nth.tree, year, noun + 1)
      : null
  if (count)
    return units && count.n !== null && typeof year !== 'number'
      ? toCompared(units, count.n, null, year, noun + 1)
      : null
  if (lowerAt(scan, noun) === 'period' || unit === 'quarter')
    return toCompared('quarter', 1, null, year, noun + 1)
  return unit === 'month' && year === 'before' ? toCompared(unit, 1, null, year, noun + 1) : null
}

function toCompared(unit: Unit, n: number, nth: number | null, year: ComparedYear, end: number): Found {
  const tree: TemporalTree = { operation: 'compared', unit, n, nth, year }
  return { tree, end }
}
