import { readOrdinal } from './read-count.ts'
import { readYear } from './read-year.ts'
import { FISCAL_WORDS } from '../lexicon/unit-words.ts'
import { type Found, type Scan, isGlued, lowerAt, skip, tokenAt, wordAt } from '../../scan.ts'
import type { CalendarFields, Unit } from '../../temporal-tree.ts'

/** Read a quarter or half in words, with its year if one is told: “the 1988 third quarter”, “the first half of 2021”. */
export function readQuarter(scan: Scan, at: number): Found<CalendarFields> | null {
  const start = skip(scan, skip(scan, at, 'the', 'a'), 'fiscal', '-')
  const year = readYear(scan, start)
  const from = skip(scan, skip(scan, year?.end ?? start, '-'), 'fiscal')
  const nth = readOrdinal(scan, skip(scan, from, '-'))
  const last = lowerAt(scan, from) === 'last' ? { tree: 2, end: from + 1 } : null
  const place = nth ?? last
  if (!place) return null
  const pair = readPair(scan, place)
  if (pair) return pair
  const noun = skip(scan, skip(scan, place.end, '-'), 'fiscal')
  const unit: Unit | undefined = lowerAt(scan, noun) === 'half' ? 'half' : wordAt(scan, noun).unit
  const isQuarter = unit === 'quarter' && nth !== null && place.tree <= 4
  if (!isQuarter && !(unit === 'half' && place.tree <= 2)) return null
  if (unit === 'half' && last && lowerAt(scan, noun + 1) !== 'of') return null
  const isCompound = lowerAt(scan, noun - 1) === '-' && start > at && lowerAt(scan, start - 1) !== '-'
  if (isCompound && !year) return null
  const fields = isQuarter ? { quarter: place.tree } : { half: place.tree }
  if (year) return toFields({ ...fields, year: year.year }, noun + 1)
  const next = skip(scan, noun + 1, 'of', ',')
  const later = readYear(scan, skip(scan, next, 'fiscal'))
  if (later) return toFields({ ...fields, year: later.year }, later.end)
  return unit === 'half' && !isHalfOfYear(scan, noun) ? null : toFields(fields, noun + 1)
}

/** “The first two quarters of 1990” are its first half. */
function readPair(scan: Scan, { tree, end }: Found<number>): Found<CalendarFields> | null {
  const isPair = lowerAt(scan, end) === 'two' && lowerAt(scan, end + 1) === 'quarters' && tree <= 2
  const year = isPair ? readYear(scan, skip(scan, end + 2, 'of', 'in')) : null
  return year && toFields({ half: tree, year: year.year }, year.end)
}

/** A half without a year may be that of a match: it is the year’s behind “in” and where nothing of it follows. */
function isHalfOfYear(scan: Scan, noun: number): boolean {
  if (lowerAt(scan, noun + 1) !== 'of' || !/^(?:the|this|last|next)$/.test(lowerAt(scan, noun + 2)))
    return false
  return /^(?:year|decade|century|['’])$/.test(lowerAt(scan, skip(scan, noun + 3, ...FISCAL_WORDS)))
}

/** Read “Q3”, “3Q”, “H1”, with a year behind it if one is told. */
export function readLetteredQuarter(scan: Scan, at: number): Found<CalendarFields> | null {
  const text = tokenAt(scan, at)?.text ?? ''
  const isLetter = /^[QH]$/.test(text)
  const digit = lowerAt(scan, isLetter ? at + 1 : at)
  if (!/^[1-4]$/.test(digit) || !isGlued(scan, at + 1)) return null
  const letter = isLetter ? text : (tokenAt(scan, at + 1)?.text ?? '')
  if (!/^[QH]$/.test(letter) || (letter === 'H' && (Number(digit) > 2 || !isLetter))) return null
  const fields = letter === 'Q' ? { quarter: Number(digit) } : { half: Number(digit) }
  const year = readYear(scan, skip(scan, at + 2, 'of'))
  return year ? toFields({ ...fields, year: year.year }, year.end) : toFields(fields, at + 2)
}

function toFields(tree: CalendarFields, end: number): Found<CalendarFields> {
  return { tree, end }
}
