import { daysBetween } from '../calendar.ts'
import { lowerAt } from '../../language/scan.ts'
import { toStretch } from '../resolve/to-when.ts'
import type { Reading, Refiner } from './reading.ts'

/** “On 9 and 10 January”, “on Tuesday and Wednesday”: days in a row are one stretch, and each stands for all of it. */
export const consecutiveDays: Refiner = {
  id: 'consecutive-days',
  says: 'Days in a row are one stretch, from the first to the last.',
  weight: 0.9,
  examples: [
    ['They met on 9 and 10 March.', '9', '2026-03-09', '2026-03-10'],
    ['They met on Tuesday and Wednesday.', 'Wednesday', '2026-03-17', '2026-03-18'],
    ['They met on 9, 10 and 11 March.', '11 March', '2026-03-09', '2026-03-11'],
    ['They met on Tuesday and Thursday.', 'Tuesday', '2026-03-17', '2026-03-17'],
    ['They met on Tuesday or Wednesday.', 'Tuesday', '2026-03-17', '2026-03-17'],
    ['They met on Tuesday, and Wednesday they left.', 'Tuesday', '2026-03-17', '2026-03-17'],
    ['They met on Tuesday and Wednesday was quiet.', 'Tuesday', '2026-03-17', '2026-03-17'],
  ],
  refine: (readings) => {
    const refined = [...readings]
    let first = 0
    for (let index = 1; index <= readings.length; index++) {
      if (isNextDay(readings[index - 1], readings[index])) continue
      if (isRow(readings, first, index)) merge(refined, first, index)
      first = index
    }
    return refined
  },
}

function isNextDay(left: Reading | undefined, right: Reading | undefined): boolean {
  const [from, to] = [left && toDay(left), right && toDay(right)]
  if (!left || !right || !from || !to || daysBetween(from, to) !== 1) return false
  return (
    left.phrase.scan.language.findLink(left.phrase, right.phrase) === 'list' &&
    !right.phrase.scan.language.joining.or.test(toLink(right))
  )
}

function toDay({ resolution: { type, mod, when, period } }: Reading): string | null {
  return type === 'DATE' && mod === null && period?.unit === 'day' && when?.precision === 'day'
    ? period.start
    : null
}

/** The last day stands behind “and”, a second one without a comma, and is not what the next clause tells of. */
function isRow(readings: readonly Reading[], first: number, end: number): boolean {
  const [before, last] = [readings[end - 2], readings[end - 1]]
  if (end - first < 2 || !before || !last) return false
  const { and, ownClause } = last.phrase.scan.language.joining
  if (!and.test(toLink(last))) return false
  const isPaused = last.phrase.firstToken - before.phrase.endToken > 1
  return !(isPaused && end - first === 2) && !ownClause.test(lowerAt(last.phrase.scan, last.phrase.endToken))
}

function toLink({ phrase: { scan, firstToken } }: Reading): string {
  return lowerAt(scan, firstToken - 1)
}

function merge(readings: Reading[], first: number, end: number): void {
  const [from, to] = [readings[first]?.resolution.period, readings[end - 1]?.resolution.period]
  if (!from || !to) return
  const when = toStretch(from.start, to.end, 'range', null)
  for (let index = first; index < end; index++) {
    const reading = readings[index]
    if (reading)
      readings[index] = { ...reading, resolution: { ...reading.resolution, when, rule: 'consecutive-days' } }
  }
}
