import type { Moment } from '../../content/moment.ts'
import type { Words } from '../words/words.ts'
import { toDayNumber, toMilliseconds } from './day-number.ts'

/**
 * Name the zone a moment's time is told in: “Moscow Time”, else its offset, “GMT+3”. `null` where no time of day is
 * known: a day alone needs no zone.
 */
export function toZoneWords(
  { day, instant }: Moment,
  timezone: string | null,
  { locale }: Words,
): string | null {
  const offset = /(?:(?<offset>[+-]\d{2}:\d{2})|Z)$/.exec(instant ?? '')
  if (!offset) return null
  const timeZone = timezone ?? offset.groups?.['offset'] ?? 'UTC'
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' })
  const parts = format.formatToParts(toMilliseconds(toDayNumber(day) ?? 0))
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace(/^GMT\+0$/, 'GMT') ?? null
}
