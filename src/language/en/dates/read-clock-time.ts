import { readDay, readNamedDay } from './read-day.ts'
import { readPointer } from './read-pointer.ts'
import { readTime, readZone, toTime } from './read-time.ts'
import { type Found, type Scan, lowerAt, skip, wordAt } from '../../scan.ts'
import type { TemporalTree } from '../../temporal-tree.ts'

/** Read a time of day with the zone, the bracket and the day behind it: “10:35 a.m. (0735 GMT) on Friday”. */
export function readClockTime(scan: Scan, at: number): Found | null {
  const time = readTime(scan, at)
  if (!time) return null
  const zoned = readZone(scan, time.end)
  const aside = skipAside(scan, zoned)
  const day = readDayBehind(scan, aside)
  return { tree: { operation: 'clock', time: time.tree, day: day?.tree ?? null }, end: day?.end ?? zoned }
}

/** Read a time whose half of the day is told by what follows: “9.30 yesterday morning”, “8 last night”. */
export function readUnsaidHalf(scan: Scan, at: number): Found | null {
  const digits = /^(?<hour>1?\d)(?:\.(?<minute>[0-5]\d))?$/.exec(lowerAt(scan, at))?.groups
  if (!digits) return null
  const colon = lowerAt(scan, at + 1) === ':' && /^[0-5]\d$/.test(lowerAt(scan, at + 2))
  const written = digits['minute'] ?? (colon ? lowerAt(scan, at + 2) : '00')
  const end = skip(scan, colon ? at + 3 : at + 1, "o'clock")
  const day = readPointedPart(scan, end) ?? readDayBehind(scan, end)
  const { dayPart } = day ? wordAt(scan, day.end - 1) : {}
  const hour = Number(digits['hour'])
  if (!day || !dayPart || hour < 1 || hour > 12 || !(digits['minute'] || end > at + 1 || isTold(scan, at)))
    return null
  const time = toTime((hour % 12) + (dayPart === 'MO' || isSmall(dayPart, hour) ? 0 : 12), Number(written))
  return { tree: { operation: 'clock', time, day: day.tree }, end: day.end }
}

/** A bare number is an hour only behind a preposition of time. */
function isTold(scan: Scan, at: number): boolean {
  return /^(?:at|by|around|about|from|until|till|before|after)$/.test(lowerAt(scan, at - 1))
}

/** “At 2 last night” is two in the morning. */
function isSmall(dayPart: string, hour: number): boolean {
  return dayPart === 'NI' && (hour === 12 || hour < 5)
}

/** Step over the same time in another zone: “(0735 GMT)”. */
function skipAside(scan: Scan, at: number): number {
  const other = lowerAt(scan, at) === '(' ? readTime(scan, at + 1) : null
  const end = other && readZone(scan, other.end)
  return end !== null && lowerAt(scan, end) === ')' ? end + 1 : at
}

function readDayBehind(scan: Scan, at: number): Found | null {
  const start = skip(scan, at, ',')
  const day =
    readPointedPart(scan, start) ??
    readDay(scan, start) ??
    readNamedDay(scan, start) ??
    readDay(scan, skip(scan, at, 'on'))
  return day && wordAt(scan, day.end).dayPart ? { ...day, end: day.end + 1 } : day
}

/** “Last night” is yesterday's, “this afternoon” today's. */
function readPointedPart(scan: Scan, at: number): Found | null {
  const pointer = readPointer(scan, at)
  const isNear = pointer?.tree.from === 'publication' && pointer.tree.offset < 1
  if (!pointer || !isNear || !wordAt(scan, pointer.end).dayPart) return null
  const tree: TemporalTree = { operation: 'day', offset: pointer.tree.offset }
  return { tree, end: pointer.end + 1 }
}
