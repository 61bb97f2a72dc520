import { daysBetween } from '../../dates/calendar.ts'
import type { When } from '../../dates/when.ts'
import type { Telling } from './telling.ts'

/** Tell whether both are dated to the same day or stretch. */
export function isSameDate(a: Telling, b: Telling): boolean {
  return a.from === b.from && a.to === b.to
}

/** Tell whether the date of one lies within the other's, which is as coarse as a quarter at most: years hold too much. */
export function isDateWithin(a: Telling, b: Telling): boolean {
  const [inner, outer] = a.length <= b.length ? [a, b] : [b, a]
  return outer.from <= inner.from && inner.to <= outer.to && outer.length <= LONGEST
}

/** Days a time may be, first and last included; open stretches are longer than any. */
export function toLength({ start, end }: Pick<When, 'start' | 'end'>): number {
  return start === null || end === null ? Infinity : daysBetween(start, end) + 1
}

const LONGEST = 93
