import { z } from 'zod'

const civilDay = z.iso.date()

/** Tell whether a text is a day of the calendar, `yyyy-mm-dd`. */
export function isCivilDay(text: string): boolean {
  return civilDay.safeParse(text).success
}
