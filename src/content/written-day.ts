import { format } from 'date-fns/format'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { utc } from '@date-fns/utc'

/** A day at the beginning of a text, and what stands behind it; or what is to be said against it. */
export type FoundDay = { readonly day: string; readonly rest: string } | { readonly problem: string }

type Groups = Readonly<Record<string, string | undefined>>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?'
const YEAR = '(?<year>\\d{4})'
/** Nothing that would make it another number or word. */
const END = '(?![\\d.,]*\\d|[-/](?!\\d\\d?:)\\d|[a-su-z])'

const toPattern = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}${END}`, 'i')

/** Ways to write a day that have one reading, in the order they are tried. */
const DAYS: readonly RegExp[] = [
  toPattern(YEAR, '(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})'),
  toPattern(YEAR, '(?<number>\\d\\d)(?<day>\\d\\d)'),
  toPattern(YEAR, '[- ]', MONTH, '[- ]', DAY),
  toPattern(DAY, '[- ](?:of )?', MONTH, ',?[- ]', YEAR),
  toPattern(MONTH, '[- ]', DAY, ',?[- ]', YEAR),
  toPattern('(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?', YEAR),
]
/** RFC 2822 lets a year of two figures stand, in front of a time: up to 49 in this century. */
const SHORT_YEAR = toPattern(DAY, ' ', MONTH, ' (?<short>\\d\\d)(?= \\d\\d:\\d\\d)')
/** Days of a week or of a year. */
const COUNTED = toPattern('(?<written>\\d{4}-?w\\d\\d-?[1-7]|\\d{4}-\\d{3})')
const NUMBERS = toPattern('(?<first>\\d{1,2})(?<mark>[-/])(?<second>\\d{1,2})\\k<mark>', YEAR)
const NUMBERS_SHORT = toPattern('\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>\\d\\d')
const WHOLE_MONTH = new RegExp(
  `^(?:\\d{4}-\\d{1,2}|\\d{4}/\\d{1,2}|\\d{1,2}/\\d{4}|${MONTH},? ?\\d{4})$`,
  'i',
)
const WHOLE_YEAR = /^\d{4}$/

/** Find the day a text begins with, which may be in no calendar; `null` where it begins with none. */
export function findCivilDay(text: string): FoundDay | null {
  for (const pattern of DAYS) {
    const match = pattern.exec(text)
    if (match?.groups) return { day: toDay(match.groups), rest: text.slice(match[0].length) }
  }
  const short = SHORT_YEAR.exec(text)
  if (short?.groups) {
    const { short: year = '' } = short.groups
    const full = `${Number(year) < 50 ? 20 : 19}${year}`
    return { day: toDay({ ...short.groups, year: full }), rest: text.slice(short[0].length) }
  }
  return findCountedDay(text) ?? findNumberedDay(text) ?? findNoDay(text)
}

function findCountedDay(text: string): FoundDay | null {
  const match = COUNTED.exec(text)
  const date = match && parseISO(match[0].toUpperCase(), { in: utc })
  return date && isValid(date) ? { day: format(date, 'yyyy-MM-dd'), rest: text.slice(match[0].length) } : null
}

/** Two numbers in front of a year: which is the day is only known where one can be no month. */
function findNumberedDay(text: string): FoundDay | null {
  const match = NUMBERS.exec(text)
  if (!match?.groups) return null
  const { first = '', second = '', year = '' } = match.groups
  const readings = [
    { day: first, number: second },
    { day: second, number: first },
  ]
    .filter(({ number, day }) => Number(number) <= 12 && Number(day) > 0)
    .map((reading) => toDay({ ...reading, year }))
  const [one, other] = new Set(readings)
  if (one === undefined) return null
  if (other === undefined) return { day: one, rest: text.slice(match[0].length) }
  return { problem: `may be ${one} or ${other}. Write the one that is meant.` }
}

function findNoDay(text: string): FoundDay | null {
  if (NUMBERS_SHORT.test(text)) return { problem: 'has no full year. Write the day as 2021-12-26.' }
  const unit = WHOLE_YEAR.test(text) ? 'year' : WHOLE_MONTH.test(text) ? 'month' : null
  return (
    unit && {
      problem: `names a ${unit}, and an article comes out on a day. Write the day, as in 2021-12-26.`,
    }
  )
}

function toDay({ year = '', number, month = '', day = '' }: Groups): string {
  const index = number === undefined ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number)
  return `${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`
}
