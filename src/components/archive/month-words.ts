import type { MonthId } from '../../archive/group-by-month.ts'
import { toMonthName, toMonthWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** Word a month of the archive: “January 2022”. */
export function toArchiveMonthWords(month: MonthId, words: Words): string {
  return toMonthWords(toFirstDay(month), words)
}

/** Word a month under its year: “January”. */
export function toArchiveMonthName(month: MonthId, words: Words): string {
  return toMonthName(toFirstDay(month), words)
}

function toFirstDay({ year, month }: MonthId): string {
  return `${year}-${month}-01`
}
