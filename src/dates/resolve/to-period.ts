import { type Period, periodOf, toDay } from '../calendar.ts'
import type { ResolveContext } from './resolution.ts'
import type { Unit } from '../../language/temporal-tree.ts'

/** Turn a day into a period; `null` stays `null`. */
export function toDayPeriod(day: string | null): Period | null {
  return day === null ? null : { unit: 'day', start: day, end: day }
}

/** The whole unit that begins with, or holds, the first of a month. */
export function toPeriod(unit: Unit, year: number, month: number): Period | null {
  const day = toDay(year, month, 1)
  return day === null ? null : periodOf(unit, day)
}

/** The unit the date last mentioned lies in, else that of publication. */
export function toMentioned(unit: Unit, { findMention, published }: ResolveContext): Period {
  return periodOf(unit, findMention(unit)?.start ?? published)
}
