import type { Modifier } from './when.ts'

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

/** Which parts of a calendar date the words give; what they leave out is resolved. */
export interface CalendarFields {
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
  readonly holiday?: string
}

/** −1 for last, 0 for this, 1 for next. */
export type Shift = -1 | 0 | 1

/** What the words of an expression say, before anything is resolved: composed by the grammar, read by the resolver. */
export type TemporalTree =
  | { readonly operation: 'calendar'; readonly fields: CalendarFields; readonly shift: Shift | null }
  /** A fixed number of days from publication: today, yesterday. */
  | { readonly operation: 'day'; readonly offset: number }
  /** This, last or next unit, counted from publication or from the date last mentioned. */
  | { readonly operation: 'unit'; readonly unit: Unit; readonly offset: number; readonly from: Origin }
  /** A number of units before or after an origin; `n` is `null` where the words do not count. */
  | {
      readonly operation: 'away'
      readonly unit: Unit
      readonly n: number | null
      readonly sign: -1 | 1
      readonly from: Origin
    }
  | {
      readonly operation: 'length'
      readonly unit: Unit
      readonly n: number | null
      /** Whether it ends at publication, begins there, or is not anchored. */
      readonly side: 'past' | 'coming' | null
      /** An inexact count: recent weeks. */
      readonly fuzzy: boolean
    }
  | { readonly operation: 'repeat'; readonly value: string }
  | { readonly operation: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A time of day, on a day if one is named. */
  | { readonly operation: 'clock'; readonly time: string; readonly day: TemporalTree | null }
  | { readonly operation: 'range'; readonly from: TemporalTree; readonly to: TemporalTree }
  | {
      readonly operation: 'modified'
      readonly mod: Modifier
      readonly of: TemporalTree
      readonly bounded: boolean
    }
  /** A part of a larger stretch: the third quarter of last year. */
  | { readonly operation: 'within'; readonly part: CalendarFields; readonly of: TemporalTree }

/** What relative words count from: the day of publication, or the last date mentioned. */
export type Origin = 'publication' | 'mention'
