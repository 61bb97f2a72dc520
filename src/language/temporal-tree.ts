/** TIMEX3 modifiers that news uses. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** Units of time from the finest to the coarsest. A night, a weekend and a fortnight have no arithmetic of their own. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/**
 * When a holiday falls: a fixed day, a weekday of a month (`nth` negative from its end), days from western Easter, or
 * `unknown` for one the civil calendar does not
 * tell.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly unknown: true }

/** Which parts of a calendar date the words give; what they leave out is resolved. */
export interface CalendarFields {
  /** The century's number: 20 for the twentieth. */
  readonly century?: number
  /** The decade's first year. Below 100 the century is left out. */
  readonly decade?: number
  readonly year?: number
  readonly half?: number
  readonly quarter?: number
  /** From spring, 1. */
  readonly season?: number
  readonly month?: number
  readonly day?: number
  /** ISO weekday, Monday is 1. */
  readonly weekday?: number
  /** When the holiday named falls. */
  readonly holiday?: HolidayRule
}

/** What relative words count from: the day of publication, or the last date mentioned. */
export type Origin = 'publication' | 'mention'

/** Which way relative words point, and what they count from: last, this, next; the previous, that, the following. */
export interface Pointer {
  /** −2 is the one before last. */
  readonly offset: -2 | -1 | 0 | 1
  readonly from: Origin
}

/** A part of a larger stretch: its third week, its last Friday; `nth` is negative where counted from the end. */
export interface Part {
  readonly unit: Unit
  readonly nth: number
  readonly count: number
  readonly weekday: number | null
}

/** The year of a part that is compared; `same` where only the part last named tells which part it is. */
export type ComparedYear = number | 'before' | 'latest' | 'same'

/** What the words of an expression say, before anything is resolved: composed by the grammar, read by the resolver. */
export type TemporalTree =
  | {
      readonly operation: 'calendar'
      readonly fields: CalendarFields
      readonly pointer: Pointer | null
    }
  /** A fixed number of days from publication: today, yesterday. */
  | { readonly operation: 'day'; readonly offset: number }
  /** This, last or next unit; `isBare` where the words only name it: the year. */
  | {
      readonly operation: 'unit'
      readonly unit: Unit
      readonly pointer: Pointer
      readonly isBare: boolean
      /** In what is told in the past it may count from the date told: “the next year”. */
      readonly isTold?: boolean
    }
  /** A number of units before or after an origin; `n` is `null` where the words do not count, `of` the named origin. */
  | {
      readonly operation: 'away'
      readonly unit: Unit
      readonly n: number | null
      readonly pointer: Pointer
      readonly of: TemporalTree | null
      /** It counts to the very day, however coarse the unit: “a week from Monday”. */
      readonly isToDay?: boolean
    }
  | {
      readonly operation: 'length'
      readonly unit: Unit
      readonly n: number | null
      /** Whether it ends at publication, begins there, or is not anchored. */
      readonly side: 'past' | 'coming' | null
      /** An inexact count: a couple of years. */
      readonly isApproximate: boolean
      /** The upper end of an inexact count: seven to ten minutes. */
      readonly upTo?: number
      /** What is told beyond the whole units: three hours and 20 minutes. */
      readonly rest?: { readonly unit: Unit; readonly n: number }
    }
  /** The same part of another year: the year-ago quarter, the 1988 period. */
  | {
      readonly operation: 'compared'
      readonly unit: Unit
      readonly nth: number | null
      readonly n: number
      readonly year: ComparedYear
    }
  | { readonly operation: 'repeat'; readonly value: string }
  /** A year before the civil calendar begins: it has a value and no days. */
  | { readonly operation: 'ancient'; readonly value: string }
  | {
      readonly operation: 'vague'
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
    }
  /** A time of day (`T18:00`, `TMO`), on a day if one is named. */
  | {
      readonly operation: 'clock'
      readonly time: string
      readonly day: TemporalTree | null
    }
  | { readonly operation: 'range'; readonly from: TemporalTree; readonly to: TemporalTree }
  /** `isBounded`: publication bounds it (earlier this month). */
  | {
      readonly operation: 'modified'
      readonly mod: Modifier
      readonly of: TemporalTree
      readonly isBounded: boolean
    }
  | { readonly operation: 'within'; readonly part: Part; readonly of: TemporalTree }
  /** A date whose year or week is told beside it: January last year, Friday of next week. */
  | { readonly operation: 'placed'; readonly fields: CalendarFields; readonly of: TemporalTree }
  /** The larger unit a date lies in: the week of March 6. */
  | { readonly operation: 'containing'; readonly unit: Unit; readonly of: TemporalTree }
