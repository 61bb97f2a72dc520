import { daysBetween, type Period } from '../calendar.ts'
import type { Phrase } from '../grammar/find-phrases.ts'
import { lowerAt } from '../grammar/scan.ts'
import type { TemporalTree } from '../temporal-tree.ts'
import type { Mention } from './find-mention.ts'
import { toPeriod } from './to-period.ts'

/** The date told right before, where its words tell its year: the text may still be in that year. */
export interface ToldYear {
  readonly period: Period
  readonly isSameSentence: boolean
  /** What goes on from it opens a sentence of the same paragraph. */
  readonly isSequel: boolean
  /** It opens its sentence: “In 2015, …”. */
  readonly isOpening: boolean
  /** What goes on from it heads an entry of a timeline: “August: police arrest the accused”. */
  readonly isEntry: boolean
}

/** How far back the date may stand, in tokens. */
const REACH = 300
/** A date as close to publication as this needs no year: it is today's news. */
const FRESH = 14
/** Further from publication than this, a date without its year belongs to the story told. */
const FAR = 60
/** Days after a dated day within which its story goes on. */
const SEQUEL = 31
/** How many months a story goes on without a year. */
const LATER = 8
/** A story that goes back more than this in its year has come to the next. */
const TURN = 120

/** Tell whether words say their own year, or take it from words that do. */
export function tellsYear(tree: TemporalTree): boolean {
  switch (tree.operation) {
    case 'calendar':
      return tree.fields.year !== undefined
    case 'modified':
    case 'placed':
    case 'within':
    case 'containing':
      return tellsYear(tree.of)
    case 'clock':
      return tree.day !== null && tellsYear(tree.day)
    case 'range':
      return tellsYear(tree.to)
    default:
      return false
  }
}

/** Tell whether words count from the date told before them: “the next day”, “later that year”. */
export function countsOn(tree: TemporalTree): boolean {
  if (tree.operation === 'modified' || tree.operation === 'placed') return countsOn(tree.of)
  return (tree.operation === 'unit' || tree.operation === 'away') && tree.pointer.from === 'mention'
}

/** Find the year the text is in: only the date right before counts, any date told from publication ends the story. */
export function findToldYear(
  mentions: readonly Mention[],
  { scan, firstToken, endToken }: Phrase,
): ToldYear | null {
  const last = mentions.at(-1)
  if (!last?.tellsYear || firstToken - last.firstToken > REACH) return null
  const [from, to] = [scan.tokens[last.firstToken], scan.tokens[firstToken]]
  return {
    period: last.period,
    isSameSentence: last.sentence === scan.start,
    isSequel: firstToken - scan.start <= 2 && !scan.text.slice(from?.end, to?.start).includes('\n\n'),
    isOpening: last.firstToken - last.sentence <= 2,
    isEntry: firstToken === scan.start && lowerAt(scan, endToken) === ':',
  }
}

/**
 * Choose the day that goes on the story of a year told before; `null` where the day belongs to the time of publication.
 * `closest` is the day closest to publication.
 */
export function chooseToldDay(
  { period, isSameSentence, isOpening, isEntry }: ToldYear,
  toCandidate: (year: number) => string | null,
  closest: string,
  published: string,
): string | null {
  const year = Number(period.start.slice(0, 4))
  const distance = Math.abs(daysBetween(closest, published))
  if (period.end >= closest || year >= Number(published.slice(0, 4))) return null
  if (period.unit === 'year') {
    const isSet = isOpening && distance >= (isSameSentence ? FRESH : FAR)
    return isSet ? toCandidate(year) : null
  }
  const day = [toCandidate(year), toCandidate(year + 1)].find(
    (candidate) => candidate !== null && daysBetween(period.start, candidate) > -TURN,
  )
  if (!day) return null
  const after = daysBetween(period.start, day)
  if (after === 0 || (isEntry && after > 0)) return day
  const isSequel = after > 0 && after <= SEQUEL
  return distance >= FAR || (isSequel && (isSameSentence || distance >= FRESH)) ? day : null
}

/** Choose the month that goes on such a story in its sentence or opens the next: “In June an inquiry began.” */
export function chooseToldMonth(
  { period, isSameSentence, isSequel, isOpening, isEntry }: ToldYear,
  month: number,
  published: string,
): Period | null {
  const year = Number(period.start.slice(0, 4))
  const goesOn = (isSameSentence || isSequel || isEntry) && (isOpening || period.unit !== 'year')
  if (!goesOn || Number(published.slice(0, 4)) - year < 2) return null
  if (period.unit === 'year') return toPeriod('month', year, month)
  const told = Number(period.start.slice(5, 7))
  if ((month - told + 12) % 12 > LATER) return null
  return toPeriod('month', month < told ? year + 1 : year, month)
}
