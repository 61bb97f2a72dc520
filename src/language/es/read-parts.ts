import { type Found, isCapital, isOpening, lowerAt, type Scan, skip, tokenAt, wordAt } from '../scan.ts'
import type { CalendarFields, HolidayRule, Pointer, TemporalTree } from '../temporal-tree.ts'
import { HOLIDAYS } from './lexicon.ts'

/** Step over an article. */
export function skipArticle(scan: Scan, at: number): number {
  return skip(scan, at, 'el', 'la', 'los', 'las', 'del')
}

/** Read a weekday or month; with a capital inside a sentence it is a name: “Plácido Domingo”, “Plaza de Mayo”. */
export function readName(scan: Scan, at: number, kind: 'weekday' | 'month'): Found<number> | null {
  const value = wordAt(scan, at)[kind]
  if (value === undefined || (isCapital(scan, at) && !isOpening(scan, at))) return null
  return { tree: value, end: at + 1 }
}

/** Read a year in figures, behind “de”, “del” or “del año” where it stands there. */
export function readYear(scan: Scan, at: number): Found<number> | null {
  const from = skip(scan, skip(scan, at, 'de', 'del'), 'año')
  const text = lowerAt(scan, from)
  return tokenAt(scan, from)?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(text)
    ? { tree: Number(text), end: from + 1 }
    : null
}

/** Read a pointer: “pasado”, “próximo”, “que viene”; `end` behind it. */
export function readPointer(scan: Scan, at: number): Found<Pointer> | null {
  const { pointer } = wordAt(scan, at)
  if (pointer) return { tree: pointer, end: at + 1 }
  const isComing = lowerAt(scan, at) === 'que' && /^(?:viene|entra)$/.test(lowerAt(scan, at + 1))
  return isComing ? { tree: { offset: 1, from: 'publication' }, end: at + 2 } : null
}

/** Read a day of the month: “3”, “1º”, “primero”. */
export function readDayNumber(scan: Scan, at: number): Found<number> | null {
  if (lowerAt(scan, at) === 'primero') return { tree: 1, end: at + 1 }
  const token = tokenAt(scan, at)
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
  if (day < 1 || day > 31) return null
  return { tree: day, end: skip(scan, at + 1, 'º', '°', '.º') }
}

/** Read a count in figures or words. */
export function readCount(scan: Scan, at: number): Found<number | null> | null {
  const token = tokenAt(scan, at)
  if (token?.kind === 'number' && /^\d{1,3}$/.test(token.text))
    return { tree: Number(token.text), end: at + 1 }
  const { small } = wordAt(scan, at)
  if (small !== undefined) return { tree: small, end: at + 1 }
  return /^(?:varios|varias|algunos|algunas|unos|unas|pocos|pocas)$/.test(token?.lower ?? '')
    ? { tree: null, end: at + 1 }
    : null
}

/** Read a holiday's name. */
export function readHoliday(scan: Scan, at: number): Found<HolidayRule> | null {
  if (!isCapital(scan, at)) return null
  const found = HOLIDAYS.find(([words]) => words.every((word, step) => lowerAt(scan, at + step) === word))
  return found ? { tree: found[1], end: at + found[0].length } : null
}

/** A date of the calendar. */
export function toCalendar(fields: CalendarFields, end: number, pointer: Pointer | null = null): Found {
  const tree: TemporalTree = { operation: 'calendar', fields, pointer }
  return { tree, end }
}
