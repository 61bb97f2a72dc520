import type { When } from '../../dates/when.ts'

/**
 * Give the coarsest value of a `time` element that holds the whole time: a minute, a day, a month or a year.
 * `null` where no such value does, as for an open stretch or one over several years.
 */
export function toDatetime({ start, end, precision, edtf }: When): string | null {
  if (start === null || end === null) return null
  if (precision === 'time') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(edtf)?.[0] ?? start
  if (start === end) return start
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7)
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null
}
