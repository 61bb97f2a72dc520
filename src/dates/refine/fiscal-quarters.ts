import { daysBetween, periodOf, shiftDay } from '../calendar.ts'
import { lowerAt, tokenAt } from '../../language/scan.ts'
import { toTimexValue } from '../resolve/to-timex-value.ts'
import { toStretch } from '../resolve/to-when.ts'
import type { Reading, Refiner } from './reading.ts'

/** How far a quarter may end from the calendar's and be the same. */
const NEAR = 15

/**
 * A firm's quarters are the calendar's only where nothing says otherwise: where the text calls one fiscal, or tells a day
 * that ends another than the calendar's, no quarter without its days has a known time.
 */
export const fiscalQuarters: Refiner = {
  id: 'fiscal-quarters',
  says: 'The year of a firm may begin in any month: its quarters have no date where the text tells none.',
  examples: [
    ['Sales rose in the second quarter of fiscal 2026.', 'the second quarter of fiscal 2026', null, null],
    ['Sales rose in fiscal 2024.', 'fiscal 2024', null, null],
    ['Sales rose in the second quarter of 2025.', 'the second quarter of 2025', '2025-04-01', '2025-06-30'],
    ['Sales rose in its fourth quarter ended Jan. 31.', 'fourth quarter', '2025-11-01', '2026-01-31'],
    ['First-quarter profit rose in the quarter ended January 31.', 'First-quarter', null, null],
    [
      'Fourth-quarter profit rose in the quarter ended December 31.',
      'Fourth-quarter',
      '2025-10-01',
      '2025-12-31',
    ],
    ['It rained in the first nine months of fiscal 2024.', 'the first nine months', null, null],
  ],
  refine: (readings) => {
    const ends = readings.map((reading, index) => findEnd(reading, readings[index + 1]))
    const isFiscal = readings.some(
      (reading, index) =>
        (toPart(reading) && isFiscalAt(reading)) || isOther(reading, ends[index] ?? null, readings),
    )
    return readings.map((reading, index) => {
      const end = ends[index]
      if (end && (toPart(reading) ?? isQuarter(reading))) return withEnd(reading, end)
      const isOpen = isFiscalAt(reading) || (isFiscal && toPart(reading) !== null)
      return isOpen && reading.resolution.when ? withoutTime(reading) : reading
    })
  },
}

/** The quarter a reading names by its place in the year, or one it points at. */
function toPart({ phrase: { tree }, resolution: { value, type } }: Reading): string | null {
  const isNamed =
    tree.operation === 'calendar' || tree.operation === 'placed' || tree.operation === 'compared'
  const isPointed = tree.operation === 'unit' && tree.unit === 'quarter'
  const isAgo = tree.operation === 'away' && tree.unit === 'year'
  return type === 'DATE' && (isNamed || isPointed || isAgo)
    ? (/^\d{4}-(?<part>[QH][1-4])$/.exec(value)?.groups?.['part'] ?? null)
    : null
}

/** “Fiscal 2026”, “the fiscal second quarter”, “its first quarter of the financial year”. */
function isFiscalAt({ phrase: { scan, firstToken, endToken, tree } }: Reading): boolean {
  if (tree.operation === 'length') return false
  const { fiscal } = scan.language.joining
  for (let at = firstToken; at < endToken; at++) if (fiscal.test(lowerAt(scan, at))) return true
  return fiscal.test(lowerAt(scan, firstToken - 1))
}

/** The day that ends a quarter or three months: “the quarter ended March 31”. */
function findEnd({ phrase }: Reading, next: Reading | undefined): string | null {
  const { scan, endToken } = phrase
  const period = next?.resolution.period
  if (period?.unit !== 'day' || next?.phrase.scan.start !== scan.start) return null
  const isEnd =
    scan.language.joining.ended.test(lowerAt(scan, endToken)) && next.phrase.firstToken === endToken + 1
  return isEnd ? period.end : null
}

/** A named quarter that ends another day than the calendar's, or a bare one whose place in the year no quarter named has. */
function isOther(reading: Reading, end: string | null, readings: readonly Reading[]): boolean {
  if (!end) return false
  const part = toPart(reading)
  if (part) return !endsOn(part, end)
  const { tree } = reading.phrase
  const isThree = tree.operation === 'length' && tree.unit === 'month' && tree.n === 3
  const named =
    isThree || isQuarter(reading)
      ? readings.flatMap((each) => (isReported(each) ? (toPart(each) ?? []) : []))
      : []
  return named.length > 0 && !named.some((each) => endsOn(each, end))
}

/** “First-quarter profit”: named with what is reported of it. */
function isReported(reading: Reading): boolean {
  const { scan, endToken } = reading.phrase
  return (
    toPart(reading) !== null &&
    scan.language.joining.reported.test(
      lowerAt(scan, tokenAt(scan, endToken)?.text === '-' ? endToken + 1 : endToken),
    )
  )
}

function endsOn(part: string, end: string): boolean {
  const month = Number(part.slice(1)) * (part.startsWith('H') ? 6 : 3)
  const [year, first] = [Number(end.slice(0, 4)), `${String(month).padStart(2, '0')}-01`]
  return [year - 1, year].some(
    (each) =>
      Math.abs(daysBetween(shiftDay(shiftDay(`${each}-${first}`, 1, 'month'), -1, 'day'), end)) <= NEAR,
  )
}

/** “The quarter ended March 31” stands for a date, though “the quarter” alone is a length there. */
function isQuarter({ phrase: { tree } }: Reading): boolean {
  return tree.operation === 'length' && tree.unit === 'quarter' && tree.n === 1
}

/** The months up to a day; a bare quarter has the value of the calendar's that most of them lie in. */
function withEnd(reading: Reading, end: string): Reading {
  const months = toPart(reading)?.startsWith('H') ? 6 : 3
  const start = shiftDay(shiftDay(end, 1, 'day'), -months, 'month')
  const when = toStretch(start, end, 'range', null)
  const { resolution } = reading
  const value = toTimexValue(periodOf('quarter', shiftDay(end, -45, 'day')))
  return isQuarter(reading)
    ? { ...reading, resolution: { ...resolution, type: 'DATE', value, when, rule: 'anchored-length' } }
    : { ...reading, resolution: { ...resolution, when } }
}

function withoutTime(reading: Reading): Reading {
  return {
    ...reading,
    resolution: { ...reading.resolution, when: null, period: null, rule: 'fiscal-quarters' },
  }
}
