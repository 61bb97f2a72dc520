import type { Phrase } from '../../language/phrase.ts'
import { lowerAt } from '../../language/scan.ts'
import type { CalendarFields, TemporalTree } from '../../language/temporal-tree.ts'

/**
 * Give a date without a year the year of the date it is joined to: “May and June 2019”, “from 30 November 2019 to
 * 2 January”. Where a stretch runs over the turn of the year, its end lies in the next. A weekday takes the date in
 * brackets behind it, a holiday the day in front of it, and a time of day the day of the one it is joined to: “between 6pm and 8pm on Friday”.
 */
export function shareYear(phrases: readonly Phrase[]): Phrase[] {
  const shared = phrases.map((phrase, index) => toBracketed(phrase, phrases[index + 1]))
  for (let index = shared.length - 1; index > 0; index--) {
    const [left, right] = [shared[index - 1], shared[index]]
    const year = left && right && toSharedYear(left, right, -1)
    if (left && year) shared[index - 1] = withYear(left, year)
    else if (left && right?.tree.operation === 'placed' && isPlacedWith(left, right))
      shared[index - 1] = { ...left, tree: { ...right.tree, fields: { month: toOpenMonth(left) ?? 0 } } }
    else if (left && right) shared[index - 1] = toDated(left, right)
  }
  for (let index = 1; index < shared.length; index++) {
    const [left, right] = [shared[index - 1], shared[index]]
    const year = left && right && toSharedYear(right, left, 1)
    if (right && year) shared[index] = withYear(right, year)
    else if (left && right) shared[index] = toNamedDay(left, right)
  }
  return shared
}

/** The year `lacking` takes from `dated`; `step` is −1 where it stands before it. */
function toSharedYear(lacking: Phrase, dated: Phrase, step: -1 | 1): number | null {
  const mine = toOpenMonth(lacking)
  const theirs = dated.tree.operation === 'calendar' ? dated.tree.fields : null
  if (mine === null || theirs?.year === undefined || theirs.month === undefined) return null
  const link =
    step < 0 ? lacking.scan.language.findLink(lacking, dated) : dated.scan.language.findLink(dated, lacking)
  if (link === null) return null
  const turns = step < 0 ? mine > theirs.month : mine < theirs.month
  return link === 'stretch' && turns ? theirs.year + step : theirs.year
}

/** “In September and October of that year”: both months are that year's. */
function isPlacedWith(left: Phrase, { tree, ...right }: Phrase): boolean {
  const isMonth = left.tree.operation === 'calendar' && left.tree.fields.day === undefined
  const isOfYear = tree.operation === 'placed' && tree.of.operation === 'unit' && tree.of.unit === 'year'
  return (
    isMonth &&
    isOfYear &&
    toOpenMonth(left) !== null &&
    left.scan.language.findLink(left, { tree, ...right }) !== null
  )
}

function toOpenMonth({ tree }: Phrase): number | null {
  if (tree.operation !== 'calendar' || tree.pointer !== null || tree.fields.year !== undefined) return null
  return tree.fields.month ?? null
}

function withYear(phrase: Phrase, year: number): Phrase {
  if (phrase.tree.operation !== 'calendar') return phrase
  const fields: CalendarFields = { ...phrase.tree.fields, year }
  return { ...phrase, tree: { ...phrase.tree, fields } }
}

/** A time without its day, joined to a later one with it: a night that ends on Saturday began the day before. */
function toDated(phrase: Phrase, next: Phrase): Phrase {
  const { tree } = phrase
  if (tree.operation !== 'clock' || next.tree.operation !== 'clock') return phrase
  const link = tree.day === null ? phrase.scan.language.findLink(phrase, next) : null
  if (link === null || (tree.time > next.tree.time && link === 'list')) return phrase
  const day = tree.time > next.tree.time ? toDayBefore(next.tree.day) : next.tree.day
  return { ...phrase, tree: { ...tree, day } }
}

function toDayBefore(of: TemporalTree | null): TemporalTree | null {
  return of && { operation: 'away', unit: 'day', n: 1, pointer: { offset: -1, from: 'mention' }, of }
}

/** “On July 4, Independence Day”: a holiday no calendar tells is the day it stands beside. */
function toNamedDay({ tree, endToken }: Phrase, holiday: Phrase): Phrase {
  if (tree.operation !== 'calendar' || holiday.tree.operation !== 'calendar') return holiday
  const named = holiday.tree.fields.holiday
  const isOpen = named !== undefined && 'unknown' in named
  const isBeside = holiday.firstToken === endToken + 1 && lowerAt(holiday.scan, endToken) === ','
  return isOpen && isBeside && tree.fields.day !== undefined ? { ...holiday, tree } : holiday
}

/** “On Wednesday (March 21)”: the weekday is that of the date told in brackets. */
function toBracketed(phrase: Phrase, next: Phrase | undefined): Phrase {
  if (phrase.tree.operation !== 'calendar' || next?.tree.operation !== 'calendar') return phrase
  const isOpened = next.firstToken === phrase.endToken + 1 && lowerAt(phrase.scan, phrase.endToken) === '('
  const { weekday, month, day } = phrase.tree.fields
  const isAlone = weekday !== undefined && month === undefined && day === undefined
  if (!isOpened || !isAlone || next.tree.fields.day === undefined) return phrase
  return { ...phrase, tree: { ...next.tree, fields: { ...next.tree.fields, weekday } } }
}
