import { ZONES } from '../lexicon/unit-words.ts'
import {
  endsCompound,
  type Found,
  isGlued,
  lowerAt,
  readWords,
  type Scan,
  skip,
  tokenAt,
  wordAt,
} from '../../scan.ts'

/** Step over a time zone, or “local time”. */
export function readZone(scan: Scan, at: number): number {
  const local = readWords(scan, at, ['local', 'time'])
  if (local !== null) return local
  return ZONES.has(lowerAt(scan, at)) && /^\p{Lu}+$/u.test(tokenAt(scan, at)?.text ?? '') ? at + 1 : at
}

/** Read a time of day as `T18:00`: with a.m. or p.m., a zone, “o’clock”, a part of the day, or by its name. */
export function readTime(scan: Scan, at: number): Found<string> | null {
  const { namedTime } = wordAt(scan, at)
  if (namedTime) return { tree: `T${isPassed(scan, at) ? '00:00' : namedTime}`, end: at + 1 }
  const spoken = readSpoken(scan, at)
  if (spoken) return spoken
  const digits = readDigits(scan, at)
  if (!digits) return null
  const { hour, minute, end, isFull } = digits
  const half = readHalfDay(scan, end)
  if (half) {
    if (hour < 1 || hour > 12) return hour < 24 ? { tree: toTime(hour, minute), end: half.end } : null
    return { tree: toTime((hour % 12) + half.plus, minute), end: half.end }
  }
  if (hour > 24) return null
  if (/^(?:hrs?|hours)$/.test(lowerAt(scan, end)) && isFull)
    return { tree: toTime(hour, minute), end: readZone(scan, end + 1) }
  const zoned = readZone(scan, end)
  return isFull && (zoned > end || isClockColon(scan, at)) ? { tree: toTime(hour, minute), end } : null
}

/** “Shortly after midnight on Monday”: Monday has just begun, where “at midnight” ends it. */
function isPassed(scan: Scan, at: number): boolean {
  return lowerAt(scan, at) === 'midnight' && /^(?:past|after|since|gone)$/.test(lowerAt(scan, at - 1))
}

/** “Half past eight”, “quarter to nine”, “ten past six in the evening”. */
function readSpoken(scan: Scan, at: number): Found<string> | null {
  const lower = lowerAt(scan, at)
  const minutes = lower === 'half' ? 30 : lower === 'quarter' ? 15 : (wordAt(scan, at).small ?? 0)
  if (minutes < 5 || minutes % 5 !== 0 || endsCompound(scan, at)) return null
  const link = skip(scan, at + 1, '-')
  const isTo = lowerAt(scan, link) === 'to' && (minutes === 15 || lower !== 'half')
  if (!isTo && lowerAt(scan, link) !== 'past') return null
  const next = skip(scan, link + 1, '-')
  const hour =
    wordAt(scan, next).small ?? (tokenAt(scan, next)?.kind === 'number' ? Number(lowerAt(scan, next)) : 0)
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null
  // “Ten to twelve boats” counts: only a quarter is told to the hour without a word for it.
  const half = readHalfDay(scan, next + 1)
  if (isTo && minutes !== 15 && !half) return null
  const plain = (isTo ? hour * 60 - minutes : hour * 60 + minutes) % 720
  const total = plain + (half?.plus ?? 0) * 60
  return { tree: toTime(Math.floor(total / 60), total % 60), end: half?.end ?? next + 1 }
}

interface Digits {
  readonly hour: number
  readonly minute: number
  readonly end: number
  /** Hours and minutes are both written. */
  readonly isFull: boolean
}

function readDigits(scan: Scan, at: number): Digits | null {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const pointed = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(token.text)?.groups
  if (pointed)
    return { hour: Number(pointed['hour']), minute: Number(pointed['minute']), end: at + 1, isFull: true }
  const whole = /^(?<hour>[0-2]\d)(?<minute>[0-5]\d)$/.exec(token.text)?.groups
  if (whole)
    return { hour: Number(whole['hour']), minute: Number(whole['minute']), end: at + 1, isFull: true }
  if (!/^\d{1,2}$/.test(token.text)) return null
  const minutes = tokenAt(scan, at + 2)
  const hasMinutes =
    lowerAt(scan, at + 1) === ':' && isGlued(scan, at + 1) && minutes?.glued && /^[0-5]\d$/.test(minutes.text)
  if (!hasMinutes) return { hour: Number(token.text), minute: 0, end: at + 1, isFull: false }
  const isLonger = lowerAt(scan, at + 3) === ':' && isGlued(scan, at + 3)
  return isLonger
    ? null
    : { hour: Number(token.text), minute: Number(minutes.text), end: at + 3, isFull: true }
}

/** A bare “18:30” is a time behind “at”, “by”, “until” and the like; elsewhere a score or a ratio looks the same. */
function isClockColon(scan: Scan, at: number): boolean {
  return (
    lowerAt(scan, at + 1) === ':' &&
    /^(?:at|by|until|till|from|around|about|before|after|since)$/.test(lowerAt(scan, at - 1))
  )
}

function readHalfDay(scan: Scan, at: number): { plus: number; end: number } | null {
  const lower = lowerAt(scan, at).replaceAll('.', '')
  if (lower === 'am' || lower === 'pm') return { plus: lower === 'pm' ? 12 : 0, end: at + 1 }
  if (lower === "o'clock")
    return { plus: /night|evening|afternoon/.test(lowerAt(scan, at + 3)) ? 12 : 0, end: at + 1 }
  const part = readWords(scan, at, ['in', 'the']) ?? at
  const { dayPart } = wordAt(scan, part)
  if (part === at || !dayPart) return null
  return { plus: dayPart === 'MO' ? 0 : 12, end: part + 1 }
}

/** Write a time of day as `T18:05`. */
export function toTime(hour: number, minute: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
