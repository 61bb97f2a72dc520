import type { ArticleEntry } from '../store/entry.ts'
import type { Archive } from './build-archive.ts'
import { type DatedSaying, toDatedSayings } from './dated-saying.ts'
import { toLength } from './merge/compare-dates.ts'
import { toSaidDay } from './merge-statements.ts'
import { compareText } from './sort-chronologically.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** What happened, what was said and what was published on one civil day. */
export interface CalendarDay {
  readonly day: string
  /** Events of the day, and those of a few days that begin with it. */
  readonly happened: readonly TimelineEntry[]
  /** Quotations that reports date to the day. */
  readonly said: readonly DatedSaying[]
  readonly published: readonly ArticleEntry[]
}

export interface CalendarMonth {
  /** `yyyy-mm` */
  readonly month: string
  /** Events that begin in it and name no day. */
  readonly entries: readonly TimelineEntry[]
  /** Days on which there is anything, in order. */
  readonly days: readonly CalendarDay[]
  /** How many events begin in it. */
  readonly events: number
}

export interface CalendarYear {
  readonly year: string
  /** Events of the year that name no month. */
  readonly entries: readonly TimelineEntry[]
  /** Months in which there is anything, in order. */
  readonly months: readonly CalendarMonth[]
  readonly events: number
}

/** Stretches up to so many days stand at their first day. */
const SHORT = 7

/** Lay out an archive by the days, months and years in which things begin; one with an open start counts by its end. */
export function buildCalendar({
  timeline,
  speakers,
  articles,
}: Pick<Archive, 'timeline' | 'speakers' | 'articles'>): CalendarYear[] {
  const months = new Map<string, Draft>()
  const years = new Map<string, TimelineEntry[]>()
  for (const entry of timeline) {
    const start = entry.when.start ?? entry.when.end ?? ''
    if (start === '') continue
    if (isYearly(entry)) add(years, start.slice(0, 4), entry)
    else if (toLength(entry.when) <= SHORT) openDay(months, start).happened.push(entry)
    else openMonth(months, start).entries.push(entry)
  }
  for (const said of speakers.flatMap(toDatedSayings)) openDay(months, toSaidDay(said.saying)).said.push(said)
  for (const article of articles) openDay(months, article.meta.published.day).published.push(article)
  const named = new Set([...years.keys(), ...[...months.keys()].map((month) => month.slice(0, 4))])
  const byYear = Map.groupBy(
    [...months].toSorted(([a], [b]) => compareText(a, b)).map(toMonth),
    ({ month }) => month.slice(0, 4),
  )
  return [...named].toSorted(compareText).map((year) => {
    const entries = years.get(year) ?? []
    const own = byYear.get(year) ?? []
    return {
      year,
      entries,
      months: own,
      events: entries.length + own.reduce((sum, { events }) => sum + events, 0),
    }
  })
}

/** List the events of a year in order of time, those that name no day or month before those that do. */
export function listEntries({ entries, months }: CalendarYear): TimelineEntry[] {
  const inMonths = months.flatMap((month) => [
    ...month.entries,
    ...month.days.flatMap(({ happened }) => happened),
  ])
  return [...entries, ...inMonths]
}

interface Draft {
  readonly entries: TimelineEntry[]
  readonly days: Map<string, { happened: TimelineEntry[]; said: DatedSaying[]; published: ArticleEntry[] }>
}

function openMonth(months: Map<string, Draft>, day: string): Draft {
  const month = day.slice(0, 7)
  const open = months.get(month) ?? { entries: [], days: new Map() }
  months.set(month, open)
  return open
}

function openDay(months: Map<string, Draft>, day: string) {
  const { days } = openMonth(months, day)
  const open = days.get(day) ?? { happened: [], said: [], published: [] }
  days.set(day, open)
  return open
}

function toMonth([month, { entries, days }]: readonly [string, Draft]): CalendarMonth {
  const sorted = [...days]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([day, parts]) => ({ day, ...parts }))
  const events = entries.length + sorted.reduce((sum, { happened }) => sum + happened.length, 0)
  return { month, entries, days: sorted, events }
}

/** Years and longer stretches begin in January by the calendar alone. */
function isYearly({ when }: TimelineEntry): boolean {
  return /^(?:year|decade|century)$/.test(when.precision)
}

function add<Thing>(groups: Map<string, Thing[]>, key: string, thing: Thing): void {
  const group = groups.get(key)
  if (group) group.push(thing)
  else groups.set(key, [thing])
}
