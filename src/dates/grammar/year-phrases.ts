import { COUNTED_NOUNS } from '../words/guard-words.ts'
import { YEAR_OPENERS, YEAR_NOUNS } from '../words/year-slots.ts'
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
  const before = tokenAt(scan, at - 1)
  const after = tokenAt(scan, end)
  if (before && isGlued(scan, at) && !/^[([–—/-]$/.test(before.text)) return false
  if (before && isGlued(scan, at) && /^[–—/-]$/.test(before.text) && !isYear(scan, at - 2))
    return before.text === '-' && /^(?:mid|post|pre)$/.test(lowerAt(scan, at - 2))
  if (after?.glued && /^[%$€£°]$|^\p{L}/u.test(after.text)) return false
  if (
    COUNTED_NOUNS.has(lowerAt(scan, end)) ||
    wordAt(scan, end).scale !== undefined ||
    wordAt(scan, end).units
  )
    return false
  if (!before) return isModern(scan, at) && after !== undefined && after.text === ','
  if (YEAR_OPENERS.has(before.lower)) return true
  if (isLinked(scan, at - 1) && isYear(scan, at - 2)) return true
  if (before.text === '(' || before.text === '[') return /^[)\],–—-]$/.test(after?.text ?? '')
  return isModern(scan, at) && YEAR_NOUNS.has(lowerAt(scan, end))
}

function isLinked(scan: Scan, at: number): boolean {
  return /^(?:and|or|to|through|,|-|–|—|\/)$/.test(lowerAt(scan, at))
}

function isYear(scan: Scan, at: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(lowerAt(scan, at))
}

function isModern(scan: Scan, at: number): boolean {
  return /^(?:19\d\d|20[0-4]\d)$/.test(lowerAt(scan, at))
}
