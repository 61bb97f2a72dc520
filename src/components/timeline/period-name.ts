import { toFullDayWords, toMonthWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** Name a year `yyyy`, a month `yyyy-mm` or a day `yyyy-mm-dd`: “2021”, “December 2021”, “Saturday 25 December 2021”. */
export function toPeriodName(period: string, words: Words): string {
  if (period.length <= 4) return period
  return period.length === 7 ? toMonthWords(`${period}-01`, words) : toFullDayWords(period, words)
}
