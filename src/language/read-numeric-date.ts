import type { CalendarFields } from './temporal-tree.ts'
import { type Found, isGlued, lowerAt, type Scan, tokenAt } from './scan.ts'

const POINTED = /^(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>(?:19|20)\d\d)$/

/** Read a date in figures: “2021-12-25”, “25/12/2021”, “25.12.2021”, “2021-12”. */
export function readNumericDate(scan: Scan, at: number): Found<CalendarFields> | null {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const { first, second, year } = POINTED.exec(token.text)?.groups ?? {}
  if (first && second && year) return toFields(Number(first), Number(second), Number(year), at + 1)
  const mark = lowerAt(scan, at + 1)
  if (mark !== '-' && mark !== '/') return null
  const parts = [token.text]
  let end = at + 1
  while (parts.length < 3 && lowerAt(scan, end) === mark && isGlued(scan, end) && isGlued(scan, end + 1)) {
    parts.push(lowerAt(scan, end + 1))
    end += 2
  }
  if (lowerAt(scan, end) === mark && isGlued(scan, end)) return null
  return readParts(parts, mark, end)
}

function readParts(
  [one = '', two = '', three]: readonly string[],
  mark: string,
  end: number,
): Found<CalendarFields> | null {
  if (/^(?:19|20)\d\d$/.test(one) && /^\d\d$/.test(two)) {
    const [year, month] = [Number(one), Number(two)]
    if (month < 1 || month > 12) return null
    if (three === undefined)
      return mark === '-' && month > 0 && two !== String(Number(one) + 1).slice(2)
        ? { tree: { year, month }, end }
        : null
    return /^\d\d$/.test(three) && Number(three) <= 31
      ? { tree: { year, month, day: Number(three) }, end }
      : null
  }
  if (
    three === undefined ||
    !/^\d{1,2}$/.test(one) ||
    !/^\d{1,2}$/.test(two) ||
    !/^(?:19|20)\d\d$/.test(three)
  )
    return null
  return toFields(Number(one), Number(two), Number(three), end)
}

/** Day first, as most of the world writes it, unless only the other order makes a date. */
function toFields(first: number, second: number, year: number, end: number): Found<CalendarFields> | null {
  if (second >= 1 && second <= 12 && first >= 1 && first <= 31)
    return { tree: { year, month: second, day: first }, end }
  if (first >= 1 && first <= 12 && second >= 1 && second <= 31)
    return { tree: { year, month: first, day: second }, end }
  return null
}
