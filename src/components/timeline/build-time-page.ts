import type { CalendarDay, CalendarMonth, CalendarYear } from '../../archive/build-calendar.ts'
import { countDay, isCrowded, MOST } from '../../archive/crowded-month.ts'

/** How much of a day stands on the page of a crowded month. */
const FIRST = { happened: 5, said: 2, published: 5 }

/** A day as a page shows it. */
export interface ShownDay extends CalendarDay {
  /** How much of it is left for its own page. */
  readonly left: number
}

/** A month as its page shows it. */
export interface MonthPage {
  readonly month: string
  readonly entries: CalendarMonth['entries']
  readonly days: readonly ShownDay[]
  /** The months with anything before and after it. */
  readonly previous: string | null
  readonly next: string | null
  readonly events: number
}

/** Tell whether all events fit one page. */
export function isShort(years: readonly CalendarYear[]): boolean {
  return years.reduce((sum, { events }) => sum + events, 0) <= MOST
}

/** Make up the pages of all months, in order, each with its neighbours. */
export function buildMonthPages(years: readonly CalendarYear[]): MonthPage[] {
  const months = years.flatMap((year) => year.months)
  return months.map((month, index) => ({
    month: month.month,
    entries: month.entries,
    days: month.days.map(isCrowded(month) ? toFirst : toWhole),
    previous: months[index - 1]?.month ?? null,
    next: months[index + 1]?.month ?? null,
    events: month.events,
  }))
}

/** Make up a year's page: all its events where they fit, else only what names no month. */
export function buildYearPage(year: CalendarYear): { readonly isWhole: boolean } & CalendarYear {
  return { ...year, isWhole: year.events <= MOST, entries: year.entries.slice(0, MOST) }
}

/** List the events of a month as one, in order of time: those that name no day first where they begin with it. */
export function toMonthEntries({ entries, days }: CalendarMonth): CalendarMonth['entries'] {
  const dated = days.flatMap(({ day, happened }) => happened.map((entry) => ({ day, entry })))
  const others = entries.map((entry) => ({ day: entry.when.start ?? entry.when.end ?? '', entry }))
  return [...dated, ...others]
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ entry }) => entry)
}

/** List the events of a year, newest first; those that name no month come last. */
export function toYearEntries({ months, entries }: CalendarYear): CalendarYear['entries'] {
  return [...months.flatMap(toMonthEntries).toReversed(), ...entries.toReversed()]
}

function toWhole(day: CalendarDay): ShownDay {
  return { ...day, left: 0 }
}

function toFirst(day: CalendarDay): ShownDay {
  const shown = {
    ...day,
    happened: day.happened.slice(0, FIRST.happened),
    said: day.said.slice(0, FIRST.said),
    published: day.published.slice(0, FIRST.published),
  }
  return { ...shown, left: countDay(day) - countDay(shown) }
}
