/** Month names and their abbreviations; the value is the month from 1. */
export const MONTHS: ReadonlyMap<string, number> = byPlace(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
)

/** Weekday names and their abbreviations; the value is the ISO weekday, Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = byPlace(
  'monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun',
)

/** Weekdays in the plural: always a repetition. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = byPlace(
  'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
)

/** Seasons; the value is the northern season from spring, 1. */
export const SEASONS: ReadonlyMap<string, number> = byPlace(
  'spring springtime|summer summertime|autumn fall|winter wintertime',
)

/** Words a full stop may shorten: a stop right behind them belongs to them. */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thur thu fri sat sun'.split(' '),
)

/** Names that are a date in lower case too, because they mean nothing else. */
export const ALWAYS_DATES: ReadonlySet<string> = new Set(
  `january february april june july september october november december
   monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Short or common words that are a date only beside a day's number, a year or a weekday. */
export const NEEDS_COMPANY: ReadonlySet<string> = new Set(
  'jan mar apr jun jul sep nov dec mon tue wed thu fri sat sun'.split(' '),
)

function byPlace(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  )
}
