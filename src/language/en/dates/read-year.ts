import { isGlued, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'

/** A part of a date and the index after it. */
export interface YearFound {
  readonly year: number
  readonly end: number
}

/** Read a year written in four digits, `’99`, or spelled (“nineteen ninety-seven”, “two thousand and ten”). */
export function readYear(scan: Scan, at: number): YearFound | null {
  const token = tokenAt(scan, at)
  if (!token) return null
  if (token.kind === 'number') {
    const isYear = /^[12]\d{3}$/.test(token.text)
    return isYear ? { year: Number(token.text), end: at + 1 } : null
  }
  if (/^['’‘]$/.test(token.text)) {
    const digits = tokenAt(scan, at + 1)
    if (!digits?.glued || !/^\d\d$/.test(digits.text)) return null
    if (isGlued(scan, at + 2) && tokenAt(scan, at + 2)?.kind === 'word') return null
    const short = Number(digits.text)
    return { year: short > 29 ? 1900 + short : 2000 + short, end: at + 2 }
  }
  return readSpelledYear(scan, at)
}

function readSpelledYear(scan: Scan, at: number): YearFound | null {
  const { small, tens } = wordAt(scan, at)
  if (small === 2 && lowerAt(scan, at + 1) === 'thousand') {
    const next = lowerAt(scan, at + 2) === 'and' ? at + 3 : at + 2
    const { small: units } = wordAt(scan, next)
    return units === undefined ? { year: 2000, end: at + 2 } : { year: 2000 + units, end: next + 1 }
  }
  const century = small !== undefined && small >= 15 ? small : tens === 20 ? 20 : null
  if (century === null) return null
  const rest = readTwoDigits(scan, at + 1)
  return rest && rest.value >= 10 ? { year: century * 100 + rest.value, end: rest.end } : null
}

function readTwoDigits(scan: Scan, at: number): { value: number; end: number } | null {
  const { small, tens } = wordAt(scan, at)
  if (small !== undefined && small >= 10) return { value: small, end: at + 1 }
  if (tens === undefined) return null
  const next = lowerAt(scan, at + 1) === '-' ? at + 2 : at + 1
  const units = wordAt(scan, next).small
  return units !== undefined && units > 0 && units < 10
    ? { value: tens + units, end: next + 1 }
    : { value: tens, end: at + 1 }
}
