import { AFTER_YEAR } from '../lexicon/year-slots.ts'
import { NUMBERED, REPORTED } from '../lexicon/guard-words.ts'
import type { Guard } from '../../phrase.ts'
import { isCapital, isTimeWord, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'

/** Numbers, letters and seasons that say which, not when. */
export const NUMBER_GUARDS: readonly Guard[] = [
  {
    id: 'number-of-a-thing',
    examples: [
      'Act 2019-12 passed.',
      'House Bill 2024 passed.',
      'They met in Room 2019.',
      'It ran on version 2000.',
      'They drafted Resolution No. 1973 there.',
    ],
    refuses: (scan, at, { tree, end }) => {
      const isFigure =
        tree.operation === 'calendar' && /^[\d-]+$/.test(scan.text.slice(startOf(scan, at), endOf(scan, end)))
      if (!isFigure) return false
      const before = lowerAt(scan, lowerAt(scan, at - 1) === '.' ? at - 2 : at - 1)
      return /^(?:nos?\.?|number|#|§)$/.test(before) || NUMBERED.has(lowerAt(scan, at - 1))
    },
  },
  {
    id: 'letter-and-number',
    examples: ['The Q2 tram line reopened.', 'They moved the H2 database.', 'An H1 visa was denied.'],
    refuses: (scan, at, { tree, end }) => {
      if (
        tree.operation !== 'calendar' ||
        !/^[qh]$/.test(lowerAt(scan, at)) ||
        tree.fields.year !== undefined
      )
        return false
      const isNamed = /^(?:the|an?|its|their|his|her|this|that)$/.test(lowerAt(scan, at - 1))
      const next = tokenAt(scan, end)
      return isNamed && next?.kind === 'word' && !AFTER_YEAR.has(next.lower) && !REPORTED.has(next.lower)
    },
  },
  {
    id: 'some-weekday',
    examples: ['He resigned on a Friday.', 'He resigned one Friday.'],
    refuses: (scan, at, { tree, end }) => {
      const day = tree.operation === 'clock' ? tree.day : tree
      const isWeekday =
        day?.operation === 'calendar' && day.pointer === null && day.fields.weekday !== undefined
      if (!isWeekday || day.fields.day !== undefined || day.fields.month !== undefined) return false
      return isIndefinite(scan, at, end)
    },
  },
  {
    id: 'season-of-a-thing',
    examples: ['Voters in winter coats waited.', 'They sold plates of summer fruit.'],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'calendar' || tree.fields.season === undefined || tree.fields.year !== undefined)
        return false
      if (tree.pointer !== null || end > at + 1 || at - 1 <= scan.start) return false
      const next = tokenAt(scan, end)
      return (
        next?.kind === 'word' &&
        /^\p{Ll}{3,}(?<!ed)$/u.test(next.text) &&
        !AFTER_YEAR.has(next.lower) &&
        !isTimeWord(scan, end)
      )
    },
  },
]

/** “On a Thursday”, “one Friday”, “a cold Thursday in February”: which one is not said. */
function isIndefinite(scan: Scan, at: number, end: number): boolean {
  const { month, season, part } = wordAt(scan, end + 1)
  const isYear = /^(?:19|20)\d\d$/.test(lowerAt(scan, end + 1))
  const isPlaced =
    /^(?:in|of)$/.test(lowerAt(scan, end)) && (isYear || (month ?? season ?? part) !== undefined)
  for (let place = at - 1; place >= Math.max(scan.start, at - (isPlaced ? 5 : 1)); place--) {
    const lower = lowerAt(scan, place)
    if (/^(?:one|some)$/.test(lower)) return isPlaced || isEnd(scan, end)
    if (/^an?$/.test(lower)) return isPlaced || (lowerAt(scan, place - 1) === 'on' && isEnd(scan, end))
    if (lower !== ',' && (!/^\p{Ll}{3,}$/u.test(lower) || isCapital(scan, place))) return false
  }
  return false
}

function isEnd(scan: Scan, end: number): boolean {
  const next = tokenAt(scan, end)
  return next === undefined || next.kind === 'mark' || AFTER_YEAR.has(next.lower)
}

function startOf(scan: Scan, at: number): number {
  return tokenAt(scan, at)?.start ?? 0
}

function endOf(scan: Scan, end: number): number {
  return tokenAt(scan, end - 1)?.end ?? 0
}
