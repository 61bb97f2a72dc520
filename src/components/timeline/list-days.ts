import { lengthOfMonth } from '../../dates/calendar.ts'
import type { MonthPage } from './build-time-page.ts'

/** A day of a month, for the way to it. */
export interface ListedDay {
  readonly day: string
  readonly number: number
  /** Whether anything stands on it. */
  readonly hasAny: boolean
}

/** List every day of a month. */
export function listDays({ month, days }: Pick<MonthPage, 'month' | 'days'>): ListedDay[] {
  const full = new Set(days.map(({ day }) => day))
  const length = lengthOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  return Array.from({ length }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`
    return { day, number: index + 1, hasAny: full.has(day) }
  })
}
