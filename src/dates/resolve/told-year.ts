import type { DateRule } from '../date-rule.ts'
import { daysBetween, type Period, periodOf, toDay } from '../calendar.ts'
import type { Phrase } from '../../language/phrase.ts'
import { lowerAt } from '../../language/scan.ts'
import type { TemporalTree } from '../../language/temporal-tree.ts'
import type { Mention } from './find-mention.ts'
import type { Story } from '../../language/pack.ts'
import { toPeriod } from './to-period.ts'

/** The rule of dates that took their year from the story told, whichever rule read them. */
export const TOLD_YEAR: DateRule = {
  id: 'told-year',
  says: 'A day or month without a year lies in the year the text was telling of right before.',
  weight: 0.8,
}

/** The date told right before, where its words tell its year: the text may still be in that year. */
export interface ToldYear {
  readonly period: Period
  readonly story: Story
  readonly isSameSentence: boolean
  /** What goes on from it opens a sentence. */
  readonly isSequel: boolean
  /** It opens its sentence: “In 2015, …”. */
  readonly isOpening: boolean
  /** What goes on from it heads an entry of a timeline: “August: police arrest the accused”. */
  readonly isEntry: boolean
  /** Which way the entries of a timeline run, where two of them tell. */
  readonly order: 'forwards' | 'backwards' | null
}

/** How far back the date may stand, in tokens. */
const REACH = 300
/** A date as close to publication as this needs no year: it is today's news. */
const FRESH = 14
/** Further from publication than this, a date without its year belongs to the story told. */
const FAR = 60
/** Days after a dated day within which its story goes on. */
const SEQUEL = 31
/** How many months, and days, a story goes on without a year. */
const LATER = 8
const LATER_DAYS = 245
/** How many days an entry may lie before the one above it where their order is not known yet. */
const EARLIER_DAYS = 153

/** Tell whether words count from the date told before them: “the next day”, “later that year”. */
export function countsOn(tree: TemporalTree): boolean {
  if (tree.operation === 'modified' || tree.operation === 'placed') return countsOn(tree.of)
  return (tree.operation === 'unit' || tree.operation === 'away') && tree.pointer.from === 'mention'
}

/**
 * Find the year the text is in: only the date right before counts, told in the same paragraph with no present or future
 * between; the entries of a timeline go on from each other. Any date told from publication ends the story.
 */
export function findToldYear(mentions: readonly Mention[], phrase: Phrase): ToldYear | null {
  const { scan, firstToken, endToken } = phrase
  const last = mentions.at(-1)
  if (!last?.story || firstToken - last.firstToken > REACH) return null
  const isEntry = last.story === 'entry' && firstToken === scan.start && lowerAt(scan, endToken) === ':'
  const [from, to] = [scan.tokens[last.firstToken], scan.tokens[firstToken]]
  if (!isEntry) {
    if (scan.text.slice(from?.end, to?.start).includes('\n\n')) return null
    if (scan.language.leavesStory(phrase, last.sentence)) return null
  }
  return {
    period: last.period,
    story: last.story,
    isSameSentence: last.sentence === scan.start,
    isSequel: firstToken - scan.start <= 2,
    isOpening: last.firstToken - last.sentence <= 2,
    isEntry,
    order: isEntry ? findOrder(mentions) : null,
  }
}

function findOrder(mentions: readonly Mention[]): ToldYear['order'] {
  const [above, last] = mentions.slice(-2)
  if (above?.story !== 'entry' || !last) return null
  if (last.period.end < above.period.start) return 'backwards'
  return last.period.start > above.period.end ? 'forwards' : null
}

/**
 * Choose the day that goes on the story of a year told before; `null` where the day belongs to the time of publication.
 * `closest` is the day closest to publication.
 */
export function chooseToldDay(
  { period, isSameSentence, isOpening, isEntry, order }: ToldYear,
  toCandidate: (year: number) => string | null,
  closest: string,
  published: string,
): string | null {
  const year = Number(period.start.slice(0, 4))
  const distance = Math.abs(daysBetween(closest, published))
  if (period.end >= closest || year >= Number(published.slice(0, 4))) return null
  if (period.unit === 'year')
    return isOpening && (isEntry || isSameSentence) && distance >= FRESH ? toCandidate(year) : null
  if (isEntry) return chooseEntry(period.start, order, toCandidate)
  const day = [year, year + 1].map(toCandidate).find((candidate) => candidate && candidate >= period.start)
  if (!day) return null
  if (isSameSentence && period.unit === 'season' && day <= period.end) return day
  const after = daysBetween(period.start, day)
  if (after === 0) return day
  if (after > LATER_DAYS) return null
  const isRecent = Number(published.slice(0, 4)) - Number(day.slice(0, 4)) < 2
  if (isRecent && !isSameSentence && after > SEQUEL) return null
  return distance >= FAR || (after <= SEQUEL && (isSameSentence || distance >= FRESH)) ? day : null
}

/** Choose the day of an entry under the one of a day: later, unless the entries are told backwards or may be. */
function chooseEntry(
  above: string,
  order: ToldYear['order'],
  toCandidate: (year: number) => string | null,
): string | null {
  const year = Number(above.slice(0, 4))
  if (order === 'backwards')
    return [year, year - 1].map(toCandidate).find((day) => day && day <= above) ?? null
  const day = toCandidate(year)
  const earlier = order === 'forwards' ? 0 : EARLIER_DAYS
  return day !== null && daysBetween(day, above) <= earlier ? day : toCandidate(year + 1)
}

/** Choose the month that goes on such a story in its sentence or opens the next: “In June an inquiry began.” */
export function chooseToldMonth(
  { period, isSameSentence, isSequel, isOpening, isEntry, order }: ToldYear,
  month: number,
  published: string,
): Period | null {
  const year = Number(period.start.slice(0, 4))
  if (Number(published.slice(0, 4)) - year < (isEntry ? 1 : 2)) return null
  if (period.unit === 'year')
    return isOpening && (isSameSentence || isEntry) ? toPeriod('month', year, month) : null
  if (isEntry) {
    const above = periodOf('month', period.start).start
    const first = chooseEntry(above, order, (candidate) => toDay(candidate, month, 1))
    return first === null ? null : periodOf('month', first)
  }
  if (!isSameSentence && !isSequel) return null
  const told = Number(period.start.slice(5, 7))
  if ((month - told + 12) % 12 > LATER) return null
  return toPeriod('month', month < told ? year + 1 : year, month)
}
