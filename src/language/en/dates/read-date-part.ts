import { ABBREVIATED, ALWAYS_DATES, NEEDS_COMPANY } from '../lexicon/calendar-words.ts'
import { isCapital, isGlued, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'

/** A named or numbered part of a date. `isShort`: an abbreviation that needs company to be a date. */
export interface DatePart {
  readonly value: number
  readonly end: number
  readonly isShort: boolean
}

/** Read a month's name, with the stop of its abbreviation. In lower case only where it means nothing else. */
export function readMonth(scan: Scan, at: number): DatePart | null {
  return readName(scan, at, wordAt(scan, at).month)
}

/** Read a weekday's name, as months are read. */
export function readWeekday(scan: Scan, at: number): DatePart | null {
  return readName(scan, at, wordAt(scan, at).weekday)
}

function readName(scan: Scan, at: number, value: number | undefined): DatePart | null {
  if (value === undefined) return null
  const lower = lowerAt(scan, at)
  if (!isCapital(scan, at) && !ALWAYS_DATES.has(lower)) return null
  const hasStop = ABBREVIATED.has(lower) && lowerAt(scan, at + 1) === '.' && isGlued(scan, at + 1)
  const isShort = NEEDS_COMPANY.has(lower) && (!hasStop || isInitials(scan, at))
  return { value, end: hasStop ? at + 2 : at + 1, isShort }
}

/** “A rate of 4% APR.”: capitals among small letters are initials. */
function isInitials(scan: Scan, at: number): boolean {
  const isShouted = /^\p{Lu}+$/u.test(tokenAt(scan, at)?.text ?? '')
  return isShouted && [-4, -3, -2, -1, 2].some((step) => /\p{Ll}/u.test(tokenAt(scan, at + step)?.text ?? ''))
}

/** Read a day of the month: “25”, “25th”, “first”, “twenty-first”; `isShort` where it is a bare number. */
export function readDayNumber(scan: Scan, at: number): DatePart | null {
  const token = tokenAt(scan, at)
  if (token?.kind === 'number') {
    const value = Number(token.text)
    if (!/^\d{1,2}$/.test(token.text) || value < 1 || value > 31) return null
    const suffix = lowerAt(scan, at + 1)
    if (isGlued(scan, at + 1) && /^(?:st|nd|rd|th)$/.test(suffix))
      return { value, end: at + 2, isShort: false }
    return isGlued(scan, at + 1) && isPartOfNumber(scan, at + 1)
      ? null
      : { value, end: at + 1, isShort: true }
  }
  const { ordinal, tens } = wordAt(scan, at)
  if (ordinal !== undefined) return { value: ordinal, end: at + 1, isShort: false }
  const units = wordAt(scan, at + 2).ordinal
  if (tens !== undefined && tens <= 30 && lowerAt(scan, at + 1) === '-' && units !== undefined && units < 10)
    return tens + units <= 31 ? { value: tens + units, end: at + 3, isShort: false } : null
  return null
}

/** What is glued behind a number may make it a time, a score, a share or a name. */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const lower = lowerAt(scan, at)
  if (lower === ':') return isGlued(scan, at + 1) && tokenAt(scan, at + 1)?.kind === 'number'
  return /^[%/°]$|^\p{L}/u.test(lower)
}
