import type { Direction } from '../language/direction-cue.ts'

/** Every rule a date may be read by. */
export type DateRuleId =
  | 'distance'
  | 'vague-distance'
  | 'in-so-long'
  | 'stretch'
  | 'holiday'
  | 'full-date'
  | 'month-day'
  | 'month-year'
  | 'month'
  | 'weekday'
  | 'day-of-month'
  | 'part-of-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'year-on-year'
  | 'reported-quarter'
  | 'duration'
  | 'repetition'
  | 'before-christ'
  | 'vague'
  | 'today'
  | 'sporting-season'
  | 'calendar-unit'
  | 'weekend'
  | 'running-unit'
  | 'mentioned-unit'
  | 'earlier-or-later'
  | 'part-of-period'
  | 'clock'
  | 'placed'
  | 'part-counted'
  | 'unit-around'
  | 'range'
  | 'consecutive-days'
  | 'fiscal-quarters'
  | 'daily-hours'
  | 'open-side'
  | 'counted-part'
  | 'anchored-length'
  | 'told-year'

/** What a clause answered when a rule asked for its direction: `unsaid` where it does not say, `unasked` where none asked. */
export type Answer = Direction | 'unsaid' | 'unasked'

/** What every rule for dates says of itself. */
export interface DateRule {
  readonly id: DateRuleId
  /** The sentence a reader of the site sees. */
  readonly says: string
  /**
   * How often it gives the days a careful reader would: counted on 256 news articles (about 1,800 expressions), values the
   * annotators plainly mistook left out, words that were no time at all counted as wrong. A rule that asks the clause has a
   * figure for its answers; one seen fewer than ten times has none.
   */
  readonly weight?: number | ({ readonly usual?: number } & { readonly [answer in Answer]?: number })
}
