import type { PhraseRule } from '../../phrase.ts'
import type { CalendarFields, TemporalTree } from '../../temporal-tree.ts'
import { ANCIENT_PHRASES } from './ancient-phrases.ts'
import { BEFORE_LAST } from './before-last.ts'
import { CALENDAR_PHRASES } from './calendar-phrases.ts'
import { CLOCK_PHRASES } from './clock-phrases.ts'
import { COMPARED_PHRASES } from './compared-phrases.ts'
import { DISTANCE_PHRASES } from './distance-phrases.ts'
import { LENGTH_PHRASES } from './length-phrases.ts'
import { LETTER_PHRASES } from './letter-phrases.ts'
import { toModifiedPhrases } from './modified-phrases.ts'
import { PERIOD_PHRASES } from './period-phrases.ts'
import { POINTED_PHRASES } from './pointed-phrases.ts'
import { REPEATED_PHRASES } from './repeated-phrases.ts'
import { type Found, lowerAt, type Scan, skip, tokenAt } from '../../scan.ts'
import { traceStep } from '../../../text/trace.ts'
import { VAGUE_PHRASES } from './vague-phrases.ts'
import { WEEK_ON_PHRASES } from './week-on-phrases.ts'
import { YEAR_PHRASES } from './year-phrases.ts'

/**
 * Every way to say when that stands by itself. The first that reads wins: what has an era before its parts, rates before lengths (“$3 a year”), a week on
 * Friday and times of day before the days in them, years last because four digits may be part of anything before.
 */
const PLAIN_PHRASES: readonly PhraseRule[] = [
  ...ANCIENT_PHRASES,
  BEFORE_LAST,
  ...COMPARED_PHRASES,
  ...REPEATED_PHRASES,
  ...WEEK_ON_PHRASES,
  ...CLOCK_PHRASES,
  ...LETTER_PHRASES,
  ...CALENDAR_PHRASES,
  ...PERIOD_PHRASES,
  ...POINTED_PHRASES,
  ...DISTANCE_PHRASES,
  ...LENGTH_PHRASES,
  ...VAGUE_PHRASES,
  ...YEAR_PHRASES,
]

/** Every phrase of the grammar in reading order: modified ones first, since they hold a plain one. */
export const PHRASES: readonly PhraseRule[] = [...toModifiedPhrases(readPlacedPhrase), ...PLAIN_PHRASES]

/** Read the phrase that begins at a token. */
export function readPhrase(scan: Scan, at: number): Found | null {
  const found = readFirst(PHRASES, scan, at)
  return found && (readPlace(scan, found) ?? found)
}

function readFirst(phrases: readonly PhraseRule[], scan: Scan, at: number): Found | null {
  for (const { id, read } of phrases) {
    const found = read(scan, at)
    if (!found) continue
    traceStep(() => ({
      stage: 'phrase',
      rule: id,
      verdict: 'won',
      start: tokenAt(scan, at)?.start ?? null,
    }))
    return found
  }
  return null
}

function readPlacedPhrase(scan: Scan, at: number): Found | null {
  const found = readFirst(PLAIN_PHRASES, scan, at)
  return found && (readPlace(scan, found) ?? found)
}

/** Read the year or week told behind a date (“January last year”), or the date behind its year (“last year’s third quarter”). */
function readPlace(scan: Scan, found: Found): Found | null {
  const { tree, end } = found
  if (tree.operation === 'unit' && lowerAt(scan, end) === "'s") {
    const part = readFirst(PERIOD_PHRASES, scan, end + 1)
    const fields = part && toOpenFields(part.tree)
    return fields && { tree: { operation: 'placed', fields, of: tree }, end: part.end }
  }
  const fields = toOpenFields(tree)
  if (!fields) return null
  const place = readFirst(POINTED_PHRASES, scan, skip(scan, skip(scan, end, ','), 'of', 'in'))
  if (place?.tree.operation !== 'unit' || !isRoomy(fields, place.tree.unit)) return null
  return { tree: { operation: 'placed', fields, of: place.tree }, end: place.end }
}

function toOpenFields(tree: TemporalTree): CalendarFields | null {
  return tree.operation === 'calendar' && tree.pointer === null && tree.fields.year === undefined
    ? tree.fields
    : null
}

function isRoomy({ month, quarter, half, season, weekday, holiday }: CalendarFields, unit: string): boolean {
  if (unit === 'year') return (month ?? quarter ?? half ?? season ?? holiday) !== undefined
  return unit === 'week' && weekday !== undefined && month === undefined
}
