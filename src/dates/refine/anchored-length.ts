import { shiftDay } from '../calendar.ts'
import type { Phrase } from '../../language/phrase.ts'
import { lowerAt } from '../../language/scan.ts'
import { toStretch } from '../resolve/to-when.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { Reading, Refiner } from './reading.ts'

/** How many words may stand between a length and the date that ends or begins it. */
const REACH = 9

/** “A month-long exercise ending Saturday”, “a five-day visit starting Monday”: the date anchors the length. */
export const anchoredLength: Refiner = {
  id: 'anchored-length',
  says: 'A length of time counted from the date beside it, or back from it.',
  weight: 0.9,
  examples: [
    ['A month-long exercise ended on Saturday.', 'month-long', '2026-02-21', '2026-03-21'],
    ['She will make a five-day visit starting on Monday.', 'five-day', '2026-03-23', '2026-03-27'],
    ['Profit rose in the year ended January 31.', 'the year', '2025-02-01', '2026-01-31'],
    ['On Saturday they went home after a week of talks.', 'a week', '2026-03-14', '2026-03-21'],
    ['Sales fell in the three months to January.', 'the three months', '2025-11-01', '2026-01-31'],
    ['They moved it for two months to March.', 'two months', null, null],
    ['The talks lasted a week.', 'a week', null, null],
  ],
  refine: (readings) => {
    const refined = [...readings]
    readings.forEach((reading, index) => {
      const { phrase, resolution } = reading
      const length = toLength(phrase)
      if (!length || resolution.when) return
      const found = findBehind(phrase, readings[index + 1]) ?? findBefore(phrase, readings[index - 1])
      if (!found) return
      const anchored = toAnchored(length, found)
      refined[index] = { ...reading, resolution: { ...resolution, ...anchored } }
      const next = readings[index + 1]
      // “In the year to 31 March”: both stand for the one stretch
      if (found.isUpTo && next)
        refined[index + 1] = { ...next, resolution: { ...next.resolution, ...anchored } }
    })
    return refined
  },
}

interface Length {
  readonly unit: Unit
  readonly n: number
}

interface Anchor {
  readonly day: string
  readonly isEnd: boolean
  /** The length is stated to the day: “the year ended June 30”. */
  readonly isExact: boolean
  /** It is told as one with its end: “the year to 31 March”. */
  readonly isUpTo?: boolean
}

function toLength({ tree }: Phrase): Length | null {
  if (tree.operation !== 'length' || tree.side !== null || tree.n === null) return null
  return tree.unit === 'second' || tree.unit === 'minute' || tree.unit === 'hour'
    ? null
    : { unit: tree.unit, n: tree.n }
}

function findBehind({ scan, firstToken, endToken }: Phrase, next: Reading | undefined): Anchor | null {
  const period = next?.resolution.period
  if (!next || !period || next.phrase.scan.start !== scan.start) return null
  const gap = next.phrase.firstToken - endToken
  const { upTo, article, ends, begins } = scan.language.joining
  const isUpTo = gap === 1 && upTo.test(lowerAt(scan, endToken)) && article.test(lowerAt(scan, firstToken))
  if (isUpTo && (period.unit === 'day' || period.unit === 'month'))
    return { day: period.end, isEnd: true, isExact: true, isUpTo: true }
  if (period.unit !== 'day') return null
  if (gap < 1 || gap > REACH) return null
  for (let at = next.phrase.firstToken - 1; at >= endToken; at--) {
    const lower = lowerAt(scan, at)
    if (/^[;:.]$/.test(lower)) return null
    if (ends.test(lower)) return { day: period.end, isEnd: true, isExact: at === endToken }
    if (begins.test(lower)) return { day: period.start, isEnd: false, isExact: false }
  }
  return null
}

/** “On Saturday they went home after a month of talks”. */
function findBefore({ scan, firstToken }: Phrase, previous: Reading | undefined): Anchor | null {
  const period = previous?.resolution.period
  const isAfter = scan.language.joining.after.test(lowerAt(scan, firstToken - 1))
  if (!previous || !period || !isAfter || period.unit !== 'day') return null
  return previous.phrase.scan.start === scan.start ? { day: period.end, isEnd: true, isExact: false } : null
}

/** Days are counted with both ends; longer lengths are about right unless stated to the day. */
function toAnchored({ unit, n }: Length, { day, isEnd, isExact }: Anchor) {
  const inclusive = unit === 'day' || unit === 'night' || isExact || !isEnd ? 1 : 0
  const other = isEnd
    ? shiftDay(shiftDay(day, inclusive, 'day'), -n, unit)
    : shiftDay(shiftDay(day, n, unit), -inclusive, 'day')
  const isAbout = !isExact && unit !== 'day' && unit !== 'night'
  const when = isEnd
    ? toStretch(other, day, 'range', null, { start: isAbout, end: false })
    : toStretch(day, other, 'range', null, { start: false, end: isAbout })
  return { when, rule: 'anchored-length' as const }
}
