import type { HolidayRule } from '../../temporal-tree.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import { type Found, isCapital, lowerAt, type Scan } from '../../scan.ts'

/** The names' tokens, longest first, under their first word. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirstWord()

/** Read a holiday's name; the tree says when it falls. */
export function readHoliday(scan: Scan, at: number): Found<HolidayRule> | null {
  const names = BY_FIRST_WORD.get(lowerAt(scan, at))
  if (!names || !isCapital(scan, at)) return null
  const found = names.find((words) => words.every((word, index) => lowerAt(scan, at + index) === word))
  const rule = found && HOLIDAYS.get(found.join(' ').replace(/ (?=['.-])|(?<=-) /g, ''))
  return found && rule ? { tree: rule, end: at + found.length } : null
}

function groupByFirstWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, string[][]>()
  const names = [...HOLIDAYS.keys()].map((name) =>
    name
      .replace(/'s?(?= )|[.-]/g, ' $& ')
      .trim()
      .split(/\s+/),
  )
  for (const words of names.toSorted((a, b) => b.length - a.length)) {
    const first = words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), words])
  }
  return groups
}

/** The words holidays begin with. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys())
