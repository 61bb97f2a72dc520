import { COUNTED_NOUNS } from '../words/guard-words.ts'
import { AFTER_YEAR, UNSURE_OPENERS, YEAR_DETERMINERS, YEAR_OPENERS } from '../words/year-slots.ts'
import { readYear } from './read-year.ts'
import { isGlued, lowerAt, type PhraseRule, type Scan, tokenAt, wordAt } from './scan.ts'

/** Years alone: four digits are a year only where a year can stand. */
export const YEAR_PHRASES: readonly PhraseRule[] = [
  {
    name: 'year',
    examples: ['1989', 'nineteen ninety-seven', '’99'],
    read: (scan, at) => {
      const year = readYear(scan, at)
      if (!year || !isYearSlot(scan, at, year.end)) return null
      return { tree: { operation: 'calendar', fields: { year: year.year }, pointer: null }, end: year.end }
    },
  },
]

function isYearSlot(scan: Scan, at: number, end: number): boolean {
  if (isGlued(scan, at) && scan.start < at && !isGluedYear(scan, at)) return false
  if (isCounted(scan, end)) return false
  const before = lowerAt(scan, at - 1)
  const after = tokenAt(scan, end)
  if (YEAR_OPENERS.has(before)) return true
  if (isLink(before) && isYear(scan, at - 2)) return true
  if (!isModern(scan, at)) return tokenAt(scan, at)?.kind === 'word' && isCapital19(scan, at)
  if (before === '(' || before === '[') return /^[)\],–—-]$/.test(after?.text ?? '')
  if (before === '') return after?.text === ','
  const isAlone = after === undefined || after.kind === 'mark' || AFTER_YEAR.has(after.lower)
  if (YEAR_DETERMINERS.has(before)) return !isAlone
  return UNSURE_OPENERS.has(before) && isAlone
}

/** A spelled year needs no slot: nothing else is said that way. */
function isCapital19(scan: Scan, at: number): boolean {
  return /^(?:nineteen|twenty)$/.test(lowerAt(scan, at))
}

/** Four digits that touch what stands before them are a year behind a bracket, a dash after a year, or “mid-”. */
function isGluedYear(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1)
  if (before === '(' || before === '[' || before === '—') return true
  if (!/^[-–/]$/.test(before)) return /^[“"‘'`]+$/.test(before)
  return isYear(scan, at - 2) || (before === '-' && /^(?:mid|post|pre)$/.test(lowerAt(scan, at - 2)))
}

function isCounted(scan: Scan, end: number): boolean {
  const after = tokenAt(scan, end)
  if (after?.glued && /^[%$€£°:/]$|^\p{L}/u.test(after.text))
    return after.text === '/' && !isYear(scan, end + 1)
  const { scale, units } = wordAt(scan, end)
  return COUNTED_NOUNS.has(lowerAt(scan, end)) || scale !== undefined || units !== undefined
}

function isLink(word: string): boolean {
  return /^(?:and|or|to|through|,|-|–|—|\/)$/.test(word)
}

function isYear(scan: Scan, at: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(lowerAt(scan, at))
}

function isModern(scan: Scan, at: number): boolean {
  return /^(?:19\d\d|20[0-4]\d)$/.test(lowerAt(scan, at))
}
