import type { PhraseRule } from '../../phrase.ts'
import type { TemporalTree } from '../../temporal-tree.ts'
import { COUNTED_NOUNS } from '../lexicon/guard-words.ts'
import {
  AFTER_YEAR,
  UNSURE_OPENERS,
  YEAR_DETERMINERS,
  YEAR_OPENERS,
  YEAR_VERBS,
} from '../lexicon/year-slots.ts'
import { readYear } from './read-year.ts'
import { isCapital, isGlued, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'

/** Years alone: four digits are a year only where a year can stand. */
export const YEAR_PHRASES: readonly PhraseRule[] = [
  {
    id: 'short-span',
    examples: ['2014-16', '2021/22', '1915–17'],
    read: (scan, at) => {
      const year = tokenAt(scan, at)?.kind === 'number' ? readYear(scan, at) : null
      const mark = lowerAt(scan, at + 1)
      const short = lowerAt(scan, at + 2)
      if (!year || !/^[-–/]$/.test(mark) || !isGlued(scan, at + 1) || !isGlued(scan, at + 2)) return null
      const last = Math.floor(year.year / 100) * 100 + Number(short)
      if (
        !/^\d\d$/.test(short) ||
        last <= year.year ||
        (isGlued(scan, at + 3) && tokenAt(scan, at + 3)?.kind !== 'mark') ||
        !isYearSlot(scan, at, at + 3)
      )
        return null
      return { tree: { operation: 'range', from: toYear(year.year), to: toYear(last) }, end: at + 3 }
    },
  },
  {
    id: 'year',
    examples: ['1989', 'nineteen ninety-seven', '’99'],
    read: (scan, at) => {
      const year = readYear(scan, at)
      if (!year || !isYearSlot(scan, at, year.end)) return null
      return { tree: toYear(year.year), end: year.end }
    },
  },
]

function toYear(year: number): TemporalTree {
  return { operation: 'calendar', fields: { year }, pointer: null }
}

function isYearSlot(scan: Scan, at: number, end: number): boolean {
  if (isGlued(scan, at) && scan.start < at && !isGluedYear(scan, at)) return false
  if (isCounted(scan, end)) return false
  const before = lowerAt(scan, at - 1)
  const after = tokenAt(scan, end)
  if (isSpan(scan, end)) return true
  if (YEAR_OPENERS.has(before)) return true
  if (isLink(before) && isYear(scan, at - 2)) return true
  if (before === '(' || before === '[') return /^[)\],–—-]$/.test(after?.text ?? '')
  if (before === 'as') return /^(?:late|early|recently|back)$/.test(lowerAt(scan, at - 2))
  if (!isModern(scan, at))
    return tokenAt(scan, at)?.kind === 'word' ? isSpelled(scan, at) : isHistoric(scan, at, end)
  if (after?.lower === "'s") return true
  if (before === '') return after === undefined || /^[,:–—-]$/.test(after.text) || YEAR_VERBS.has(after.lower)
  const isAlone = after === undefined || after.kind === 'mark' || AFTER_YEAR.has(after.lower)
  if (YEAR_DETERMINERS.has(before) || YEAR_DETERMINERS.has(lowerAt(scan, at - 2))) return !isAlone
  return UNSURE_OPENERS.has(before) && isAlone
}

/** “2014–2016” is a stretch of years wherever it stands. */
function isSpan(scan: Scan, at: number): boolean {
  return (
    /^[-–]$/.test(lowerAt(scan, at)) && isGlued(scan, at) && isGlued(scan, at + 1) && isYear(scan, at + 1)
  )
}

/** “The 1784 treaty”: a number in full would have a comma, and count things in the plural. */
function isHistoric(scan: Scan, at: number, end: number): boolean {
  const next = lowerAt(scan, end)
  const isNoun =
    tokenAt(scan, end)?.kind === 'word' &&
    !AFTER_YEAR.has(next) &&
    (!next.endsWith('s') || isCapital(scan, end))
  return lowerAt(scan, at - 1) === 'the' && isNoun && /^1[5-8]/.test(lowerAt(scan, at))
}

/** A spelled year needs no slot: nothing else is said that way. */
function isSpelled(scan: Scan, at: number): boolean {
  const isTitle = isCapital(scan, at) && at > scan.start
  return !isTitle && /^(?:nineteen|twenty)$/.test(lowerAt(scan, at))
}

/** Four digits that touch what stands before them are a year behind a bracket, a dash after a year, or “mid-”. */
function isGluedYear(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1)
  if (before === '(' || before === '[' || before === '—') return true
  if (!/^[-–/]$/.test(before)) return /^[“"‘'`]+$/.test(before)
  return isYear(scan, at - 2) || (before === '-' && /^(?:mid|post|pre)$/.test(lowerAt(scan, at - 2)))
}

/** Tell whether what follows a number is counted by it: it is no year and no day then. */
export function isCounted(scan: Scan, end: number): boolean {
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
