import { toDayNumber } from '../dates/day-number.ts'

/** Days from which an article is old: what it calls “this year” is not the reader's any more. */
const OLD = 365

/** Count the whole years from an article's publication to today; `null` while it is not old. */
export function findAge(published: string, today: string | null): number | null {
  const days = (toDayNumber(today ?? published) ?? 0) - (toDayNumber(published) ?? 0)
  return days < OLD ? null : Math.max(1, Math.floor(days / 365.2425))
}
