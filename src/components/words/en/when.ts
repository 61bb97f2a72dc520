import type { ShapeForm } from '../../dates/when-shape.ts'
import type { Precision } from '../../../dates/when.ts'
import { count } from './count.ts'

const FORMS: Readonly<Record<Exclude<ShapeForm, 'span'>, string>> = {
  day: 'exact day',
  time: 'exact time',
  about: 'roughly',
  before: 'no start given',
  after: 'no end given',
  unresolved: 'not resolved',
}

const STRETCHES: Readonly<Record<Precision, string>> = {
  time: 'exact time',
  day: 'exact day',
  week: 'a week',
  month: 'a month',
  season: 'a season',
  quarter: 'a quarter',
  half: 'half a year',
  year: 'a year',
  decade: 'a decade',
  century: 'a century',
  range: 'a range',
  fuzzy: 'roughly',
}

/** Dates beside the words they come from, in English. */
export const when = {
  forms: FORMS,
  stretches: STRETCHES,
  from: (form: string, words: string): string => `${form}, from ${words}`,
  fromWords: (words: string): string => `from ${words}`,
  scheduled: 'still to come when published',
  possible: 'possible when published',
  more: (number: number): string => `+${count(number, 'more date', 'more dates')}`,
  backToText: 'In the text',
  alsoIn: 'Told again in',
}
