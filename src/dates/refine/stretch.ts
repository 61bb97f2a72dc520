import { type Period, periodOf, shiftDay } from '../calendar.ts'
import { lowerAt } from '../../language/scan.ts'
import { toTimexValue } from '../resolve/to-timex-value.ts'
import { toPart, toStretch } from '../resolve/to-when.ts'
import type { Reading, Refiner } from './reading.ts'

/** “From Monday to Friday”, “2014–2016”: both expressions stand for the whole stretch. */
export const stretch: Refiner = {
  id: 'range',
  says: 'It runs from the first of the two dates to the second.',
  weight: 0.93,
  examples: [
    ['The fair runs from May 3 to June 5.', 'May 3', '2026-05-03', '2026-06-05'],
    ['He was mayor from 2014 to 2016.', '2016', '2014-01-01', '2016-12-31'],
    ['It was closed from November to March.', 'March', '2025-11-01', '2026-03-31'],
    [
      'The quay is closed from 4pm on Saturday to 7am Wednesday.',
      '7am Wednesday',
      '2026-03-28',
      '2026-04-01',
    ],
    ['The vote was moved from Monday to Tuesday.', 'Tuesday', '2026-03-17', '2026-03-17'],
  ],
  refine: (readings) => {
    const refined = [...readings]
    for (let index = 1; index < refined.length; index++) {
      const [left, right] = [refined[index - 1], refined[index]]
      const joined = left && right && join(left, right)
      if (joined) [refined[index - 1], refined[index]] = joined
    }
    return refined
  },
}

function join(left: Reading, right: Reading): readonly [Reading, Reading] | null {
  const from = left.resolution.period
  const to = right.resolution.period
  if (
    !from ||
    !to ||
    left.phrase.scan.language.findLink(left.phrase, right.phrase) !== 'stretch' ||
    isMoved(left)
  )
    return null
  const end = to.end < from.start ? carry(to) : isOverMidnight(left, right) ? toNextDay(to) : to
  if (end.end <= from.end || left.resolution.when?.precision === 'range') return null
  const [first, last] = [toPart(from, left.resolution.mod), toPart(end, right.resolution.mod)]
  const about = { start: first.approximate.start, end: last.approximate.end }
  const when = toStretch(first.start, last.end, 'range', null, about)
  const { value: own, type } = right.resolution
  const clock = /^\d{4}-\d\d-\d\d(?<time>T.*)$/.exec(own)?.groups?.time
  const value =
    type === 'DATE' ? toTimexValue(end) : end === to || clock === undefined ? own : `${end.start}${clock}`
  return [
    { ...left, resolution: { ...left.resolution, when, rule: 'range' } },
    { ...right, resolution: { ...right.resolution, value, when, rule: 'range', period: end } },
  ]
}

/** “On Friday from 10pm to 5am”: the night ends on the day after. */
function isOverMidnight(
  { phrase: from, resolution: left }: Reading,
  { phrase: to, resolution: right }: Reading,
): boolean {
  const isNight = from.tree.operation === 'clock' && to.tree.operation === 'clock' && to.tree.day === null
  return isNight && left.value.slice(0, 10) === right.value.slice(0, 10) && left.value > right.value
}

function toNextDay({ unit, start }: Period): Period {
  return periodOf(unit, shiftDay(start, 1, 'day'))
}

/** An end before its start belongs to the next week or year. */
function carry({ unit, start }: Period): Period {
  return periodOf(unit, shiftDay(start, unit === 'day' ? 7 : 1, unit === 'day' ? 'day' : 'year'))
}

function isMoved({ phrase: { scan, firstToken } }: Reading): boolean {
  for (let at = firstToken - 1; at >= Math.max(scan.start, firstToken - 6); at--)
    if (scan.language.joining.moves.test(lowerAt(scan, at))) return true
  return false
}
