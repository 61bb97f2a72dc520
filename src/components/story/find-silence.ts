import { toDayNumber } from '../dates/day-number.ts'
import type { Words } from '../words/words.ts'

/** The shortest stretch worth a word, in days. */
const SHORTEST = 28

/** Word a stretch in which nothing is dated, between two civil days; `null` where it is too short to mean anything. */
export function findSilence(from: string, to: string, { story }: Words): string | null {
  const days = (toDayNumber(to) ?? 0) - (toDayNumber(from) ?? 0) - 1
  if (days < SHORTEST) return null
  const months = Math.floor(days / 30.44)
  if (months < 2) return story.weeks(Math.floor(days / 7))
  return months < 24 ? story.months(months) : story.years(Math.floor((days + 1) / 365.25))
}
