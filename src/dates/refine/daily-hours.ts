import { lowerAt, type Scan } from '../../language/scan.ts'
import type { Reading, Refiner } from './reading.ts'

/** In tokens: “on Saturday from 8pm”. */
const NEAR = 2

/**
 * “A curfew from 10pm to 5am”: hours that run over midnight, or are somebody's every day, are those of no one day unless
 * their sentence tells it.
 */
export const dailyHours: Refiner = {
  id: 'daily-hours',
  says: 'Hours that are the same day by day have no date of their own.',
  examples: [
    ['The curfew runs from 10pm to 5am.', '10pm', null, null],
    ['An 8pm curfew will stay in force.', '8pm', null, null],
    ['The bridge was closed from 10pm to 5am.', '5am', null, null],
    ['The bridge was closed on Friday from 10pm to 5am.', '5am', '2026-03-20', '2026-03-21'],
    ['The curfew lasted from 8pm to 6am on Saturday.', '8pm', '2026-03-20', '2026-03-21'],
    ['The talks ran from 2pm to 5pm.', '5pm', '2026-03-22', '2026-03-22'],
  ],
  refine: (readings) => {
    let isTold = false
    const isDaily = readings.map((reading, index) => {
      const isHere = isPair(reading, index, readings, isTold) || isBeforeHabit(reading)
      isTold ||= isHere
      return isHere
    })
    return readings.map((reading, index) =>
      isDaily[index] || (isDaily[index - 1] && isEnd(readings[index - 1], reading))
        ? withoutDay(reading)
        : reading,
    )
  },
}

/** The time of a clock phrase that names no day of its own. */
function toTime({ phrase: { tree } }: Reading): string | null {
  return tree.operation === 'clock' && tree.day === null && /\d/.test(tree.time) ? tree.time : null
}

function isEnd(left: Reading | undefined, right: Reading): boolean {
  if (!left || toTime(left) === null || toTime(right) === null) return false
  return left.phrase.scan.language.findLink(left.phrase, right.phrase) === 'stretch'
}

/** `isTold`: the text has told of such hours before. */
function isPair(left: Reading, index: number, readings: readonly Reading[], isTold: boolean): boolean {
  const right = readings[index + 1]
  if (!right || !isEnd(left, right)) return false
  const { scan, firstToken } = left.phrase
  const days = readings.filter((reading) => isDayIn(reading, scan))
  if (isTold || hasHabit(scan))
    return !days.some(({ phrase }) => isWithin(firstToken - phrase.endToken, NEAR))
  return (toTime(left) ?? '') > (toTime(right) ?? '') && days.length === 0
}

function isWithin(gap: number, reach: number): boolean {
  return gap >= 0 && gap <= reach
}

function isDayIn({ phrase, resolution }: Reading, scan: Scan): boolean {
  const isOpen = phrase.tree.operation === 'clock' && phrase.tree.day === null
  return phrase.scan.start === scan.start && resolution.period?.unit === 'day' && !isOpen
}

function hasHabit({ tokens, start, end, language }: Scan): boolean {
  for (let at = start; at < end; at++) if (language.joining.habit.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** “The 8 p.m. curfew”. */
function isBeforeHabit(reading: Reading): boolean {
  const { scan, endToken } = reading.phrase
  return toTime(reading) !== null && scan.language.joining.habitual.test(lowerAt(scan, endToken))
}

function withoutDay(reading: Reading): Reading {
  const { resolution } = reading
  const value = `XXXX-XX-XX${toTime(reading) ?? ''}`
  return {
    ...reading,
    resolution: { ...resolution, type: 'SET', value, when: null, period: null, rule: 'daily-hours' },
  }
}
