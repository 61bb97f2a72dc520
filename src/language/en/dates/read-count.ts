import { type Found, type Scan, isGlued, lowerAt, tokenAt, wordAt } from '../../scan.ts'

/** A count in front of a unit; `n` is `null` where the words do not say how many. */
export interface Count {
  readonly n: number | null
  /** The upper end of an inexact count: 18 in “12 to 18”. */
  readonly upTo?: number
  readonly end: number
  readonly isApproximate: boolean
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Read how many: “3”, “twenty-five”, “two and a half”, “a couple of”, “several”, “12 to 18” (its lower end). */
export function readCount(scan: Scan, at: number): Count | null {
  const first = readSingleCount(scan, at)
  if (!first || first.n === null) return first
  const link = lowerAt(scan, first.end)
  if (link !== 'to' && link !== 'or' && link !== '-' && link !== '–') return first
  const second = readCardinal(scan, first.end + 1)
  return second && second.value > first.n
    ? { n: first.n, upTo: second.value, end: second.end, isApproximate: true }
    : first
}

function readSingleCount(scan: Scan, at: number): Count | null {
  const lower = lowerAt(scan, at)
  if (lower === 'a' || lower === 'an' || lower === 'another') return readAfterArticle(scan, at + 1)
  if (lower === 'couple') return readAfterArticle(scan, at)
  if (wordAt(scan, at).vagueCount) return { n: null, end: at + 1, isApproximate: true }
  if (lower === 'half' && /^an?$/.test(lowerAt(scan, at + 1)))
    return { n: 0.5, end: at + 2, isApproximate: false }
  const cardinal = readCardinal(scan, at)
  if (!cardinal) return null
  const { value, end } = readFraction(scan, cardinal.value, cardinal.end)
  return { n: value, end, isApproximate: false }
}

function readAfterArticle(scan: Scan, at: number): Count {
  const lower = lowerAt(scan, at)
  if (lower === 'few') return { n: null, end: at + 1, isApproximate: true }
  if (lower === 'couple' || lower === 'dozen') {
    const end = lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1
    return { n: lower === 'couple' ? 2 : 12, end, isApproximate: true }
  }
  if (lower === 'half') {
    const end = lowerAt(scan, at + 1) === '-' ? at + 2 : at + 1
    return { n: 0.5, end, isApproximate: false }
  }
  const scale = wordAt(scan, at).scale
  if (scale !== undefined) return { n: scale, end: at + 1, isApproximate: false }
  const cardinal = lowerAt(scan, at - 1) === 'another' ? readCardinal(scan, at) : null
  return cardinal
    ? { n: cardinal.value, end: cardinal.end, isApproximate: false }
    : { n: 1, end: at, isApproximate: false }
}

/** Read “and a half”, “1/2”, “½” behind a whole number. */
function readFraction(scan: Scan, value: number, at: number): { value: number; end: number } {
  const glyph = FRACTIONS[lowerAt(scan, at)]
  if (glyph !== undefined) return { value: value + glyph, end: at + 1 }
  if (lowerAt(scan, at) === '1' && lowerAt(scan, at + 1) === '/' && lowerAt(scan, at + 2) === '2')
    return { value: value + 0.5, end: at + 3 }
  const dash = lowerAt(scan, at) === '-' ? 1 : 0
  if (lowerAt(scan, at + dash) !== 'and') return { value, end: at }
  const words = [0, 1, 2, 3].map((step) => lowerAt(scan, at + dash + 1 + step)).filter((word) => word !== '-')
  const isHalf = words[0] === 'a' && words[1] === 'half'
  return isHalf ? { value: value + 0.5, end: at + dash + 3 + dash } : { value, end: at }
}

/** Read a number in digits or words, without sign; at most seven words. */
export function readCardinal(
  scan: Scan,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const token = tokenAt(scan, at)
  if (token?.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''))
    if (/^(?:1[6-9]|20)\d\d$/.test(token.text)) return null
    const scale = wordAt(scan, at + 1).scale
    if (!Number.isFinite(value) || token.text.length > 9) return null
    return scale === undefined ? { value, end: at + 1 } : { value: value * scale, end: at + 2 }
  }
  let sum = 0
  let group = 0
  let end = at
  for (let step = 0; step < 7; step++) {
    const next = end > at && (lowerAt(scan, end) === '-' || lowerAt(scan, end) === 'and') ? end + 1 : end
    const { small, tens, scale } = wordAt(scan, next)
    if (small !== undefined && (group % 10 === 0 || next === at)) group += small
    else if (tens !== undefined && group % 100 === 0) group += tens
    else if (scale === 100 && group > 0) group *= 100
    else if (scale !== undefined && group > 0) {
      sum += group * scale
      group = 0
    } else break
    if (next > end && lowerAt(scan, end) === '-' && !isGlued(scan, next)) break
    end = next + 1
  }
  return end === at ? null : { value: sum + group, end }
}

/** Read “third”, “20th”, “twenty-first”. */
export function readOrdinal(scan: Scan, at: number): Found<number> | null {
  const { ordinal, tens } = wordAt(scan, at)
  if (ordinal !== undefined) return { tree: ordinal, end: at + 1 }
  const units = lowerAt(scan, at + 1) === '-' ? wordAt(scan, at + 2).ordinal : undefined
  if (tens !== undefined && units !== undefined) return { tree: tens + units, end: at + 3 }
  const number = tokenAt(scan, at)?.kind === 'number' ? readCardinal(scan, at) : null
  const hasSuffix = isGlued(scan, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(scan, at + 1))
  return number && hasSuffix ? { tree: number.value, end: at + 2 } : null
}
