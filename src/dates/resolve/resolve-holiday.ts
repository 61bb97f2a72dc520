import { daysBetween, type Period } from '../calendar.ts'
import type { CalendarFields, Pointer, HolidayRule } from '../../language/temporal-tree.ts'
import { findHoliday } from './find-holiday.ts'
import type { ResolveContext } from './resolution.ts'
import { toDayPeriod } from './to-period.ts'
import { chooseToldDay } from './told-year.ts'

/** So many days from a holiday its bare name means it, and “the last” and “the next” another: “next Easter” in Holy Week is a year off. */
const AT_HAND = 7

/**
 * Resolve a holiday of its year, the last or next one of publication, or the one the date last mentioned points at; alone,
 * the one its clause looks at, else the closest. `null` where the civil calendar does not tell its day.
 */
export function resolveHoliday(
  { holiday, year }: CalendarFields,
  pointer: Pointer | null,
  context: ResolveContext,
): Period | null {
  if (holiday === undefined) return null
  if (year !== undefined) return toDayPeriod(findHoliday(holiday, year))
  if (pointer?.from === 'mention') return toDayPeriod(findMentioned(holiday, pointer.offset, context))
  const days = findAround(holiday, context.published)
  const { published } = context
  if (pointer && pointer.offset < 0) {
    const over = days.filter((day) => daysBetween(day, published) > AT_HAND)
    return toDayPeriod(over.at(pointer.offset) ?? null)
  }
  if (pointer?.offset === 1)
    return toDayPeriod(days.find((day) => daysBetween(published, day) > AT_HAND) ?? null)
  return toDayPeriod(chooseDay(holiday, days, context))
}

/** “That Christmas”, “the following Easter”: counted from the date before; without one it stays open. */
function findMentioned(
  holiday: HolidayRule,
  offset: Pointer['offset'],
  { findMention }: ResolveContext,
): string | null {
  const mention = findMention(offset === 0 ? 'year' : 'month')
  if (!mention) return null
  if (offset === 0) return findHoliday(holiday, Number(mention.start.slice(0, 4)))
  const days = findAround(holiday, mention.start)
  return (
    (offset < 0 ? days.findLast((day) => day < mention.start) : days.find((day) => day > mention.end)) ?? null
  )
}

/** The days of a holiday in the years around a day, in order. */
function findAround(holiday: HolidayRule, day: string): string[] {
  const year = Number(day.slice(0, 4))
  return [-2, -1, 0, 1, 2].flatMap((step) => findHoliday(holiday, year + step) ?? [])
}

function chooseDay(
  holiday: HolidayRule,
  days: readonly string[],
  { published, findDirection, findToldYear, namesHarm }: ResolveContext,
): string | null {
  const behind = days.findLast((day) => day <= published)
  const ahead = days.find((day) => day >= published)
  if (behind === undefined || ahead === undefined) return null
  const isNearBehind = daysBetween(behind, published) <= daysBetween(published, ahead)
  const closest = isNearBehind || namesHarm() ? behind : ahead
  const direction = findDirection()
  const told = direction === 'future' ? null : findToldYear()
  const inStory = told && chooseToldDay(told, (year) => findHoliday(holiday, year), closest, published)
  if (inStory) return inStory
  if (direction === 'past') return daysBetween(published, ahead) > AT_HAND ? behind : closest
  return direction === 'future' ? ahead : closest
}
