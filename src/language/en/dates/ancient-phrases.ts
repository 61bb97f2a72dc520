import { readOrdinal } from './read-count.ts'
import { readMonth } from './read-date-part.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, isGlued, lowerAt, skip, tokenAt } from '../../scan.ts'

/** Dates before the civil calendar begins, which need their era to be known as dates. */
export const ANCIENT_PHRASES: readonly PhraseRule[] = [
  {
    id: 'century-before-christ',
    examples: ['the 4th century BC', 'the 470s BC'],
    read: (scan, at) => readAncientCentury(scan, at) ?? readAncientDecade(scan, at),
  },
  {
    id: 'month-before-christ',
    examples: ['April 480 BC', 'March, 44 BC'],
    read: (scan, at) => {
      const month = readMonth(scan, at)
      const year = month && readAncientYear(scan, skip(scan, month.end, ',', 'of'))
      return year && toAncient(`${toYear(year.tree)}-${String(month.value).padStart(2, '0')}`, year.end)
    },
  },
  {
    id: 'year-before-christ',
    examples: ['499 BC', '44 B.C.', '264 BCE'],
    read: (scan, at) => {
      const year = readAncientYear(scan, at)
      if (year) return toAncient(toYear(year.tree), year.end)
      const isJoined = /^(?:-|–|to|and|or|,)$/.test(lowerAt(scan, at + 1)) && readAncientYear(scan, at + 2)
      return isJoined && isYear(scan, at) ? toAncient(toYear(Number(lowerAt(scan, at))), at + 1) : null
    },
  },
]

function readAncientYear(scan: Scan, at: number): Found<number> | null {
  if (!isYear(scan, at) || !isEra(scan, at + 1)) return null
  return { tree: Number(lowerAt(scan, at)), end: at + 2 }
}

function readAncientCentury(scan: Scan, at: number): Found | null {
  const nth = readOrdinal(scan, skip(scan, at, 'the'))
  const noun = nth && skip(scan, nth.end, '-')
  if (!nth || !noun || lowerAt(scan, noun) !== 'century' || !isEra(scan, noun + 1)) return null
  return toAncient(`BC${String(nth.tree - 1).padStart(2, '0')}`, noun + 2)
}

function readAncientDecade(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, 'the')
  const isDecade = /^\d{2,3}0$/.test(lowerAt(scan, start)) && lowerAt(scan, start + 1) === 's'
  if (!isDecade || !isGlued(scan, start + 1) || !isEra(scan, start + 2)) return null
  return toAncient(toYear(Number(lowerAt(scan, start))).slice(0, -1), start + 3)
}

function isYear(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.kind === 'number' && /^\d{1,4}$/.test(lowerAt(scan, at))
}

function isEra(scan: Scan, at: number): boolean {
  return /^(?:BC|BCE|B\.C\.|B\.C\.E\.)$/.test(tokenAt(scan, at)?.text ?? '')
}

function toYear(year: number): string {
  return `BC${String(year).padStart(4, '0')}`
}

function toAncient(value: string, end: number): Found {
  return { tree: { operation: 'ancient', value }, end }
}
