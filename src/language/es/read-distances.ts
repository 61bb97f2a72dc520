import { type Found, lowerAt, type Scan, skip, wordAt } from '../scan.ts'
import { toLengthValue } from '../to-length-value.ts'
import { readCount, readPointer } from './read-parts.ts'

/** Read a unit pointed at: “semana pasada”, “próximo mes”, “este año”; bare units are none. */
export function readUnit(scan: Scan, at: number): Found | null {
  const before = readPointer(scan, at)
  const { unit } = wordAt(scan, before?.end ?? at)
  if (!unit || unit === 'minute' || unit === 'hour') return null
  const noun = (before?.end ?? at) + 1
  const after = before ? null : readPointer(scan, noun)
  const pointer = (before ?? after)?.tree
  if (!pointer || (unit === 'day' && pointer.from === 'publication')) return null
  return { tree: { operation: 'unit', unit, pointer, isBare: false }, end: after?.end ?? noun }
}

/** Read how long ago or ahead: “hace dos semanas”, “dentro de tres días”. */
export function readAgo(scan: Scan, at: number): Found | null {
  const isAhead = lowerAt(scan, at) === 'dentro' && lowerAt(scan, at + 1) === 'de'
  if (!isAhead && lowerAt(scan, at) !== 'hace') return null
  const count = readCount(scan, isAhead ? at + 2 : at + 1)
  const { unit, units } = count ? wordAt(scan, count.end) : {}
  const told = units ?? unit
  if (!count || !told) return null
  const pointer = { offset: isAhead ? 1 : -1, from: 'publication' } as const
  return { tree: { operation: 'away', unit: told, n: count.tree, pointer, of: null }, end: count.end + 1 }
}

/** Read a distance from the date told: “dos días después”. */
export function readDistance(scan: Scan, at: number): Found | null {
  const count = readCount(scan, at)
  const { unit, units } = count ? wordAt(scan, count.end) : {}
  const told = units ?? unit
  if (!count || !told) return null
  const next = skip(scan, count.end + 1, 'más')
  const word = lowerAt(scan, next)
  if (!/^(?:después|antes|tarde)$/.test(word) || (word === 'tarde') !== next > count.end + 1) return null
  if (lowerAt(scan, next + 1) === 'de') return null
  const pointer = { offset: word === 'antes' ? -1 : 1, from: 'mention' } as const
  return { tree: { operation: 'away', unit: told, n: count.tree, pointer, of: null }, end: next + 1 }
}

/** Read what comes again: “cada lunes”, “los domingos”. */
export function readRepeated(scan: Scan, at: number): Found | null {
  const isEach = lowerAt(scan, at) === 'cada'
  const all = /^tod[oa]s$/.test(lowerAt(scan, at)) ? at + 1 : at
  const start = isEach ? at + 1 : skip(scan, all, 'los', 'las')
  if (start === all) return null
  const { weekday, weekdays, unit, units } = wordAt(scan, start)
  const day = isEach ? weekday : (weekdays ?? (weekday !== undefined && weekday < 6 ? weekday : undefined))
  if (day !== undefined) return { tree: { operation: 'repeat', value: `XXXX-WXX-${day}` }, end: start + 1 }
  const each = isEach ? unit : all > at ? units : undefined
  return each ? { tree: { operation: 'repeat', value: toLengthValue(each, 1) }, end: start + 1 } : null
}
