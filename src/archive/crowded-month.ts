import type { CalendarDay, CalendarMonth, CalendarYear } from './build-calendar.ts'

/** So many things make a page; what holds more shows counts, or the first of each day, and leads on. */
export const MOST = 300

/** Count what stands on a day. */
export function countDay({ happened, said, published }: CalendarDay): number {
  return happened.length + said.length + published.length
}

/** Tell whether a month holds too much for one page: then each of its days has its own. */
export function isCrowded({ entries, days }: CalendarMonth): boolean {
  return days.reduce((sum, day) => sum + countDay(day), entries.length) > MOST
}

/** List the days that have a page of their own. */
export function listDayPages(years: readonly CalendarYear[]): CalendarDay[] {
  return years.flatMap((year) => year.months.filter(isCrowded).flatMap(({ days }) => days))
}
