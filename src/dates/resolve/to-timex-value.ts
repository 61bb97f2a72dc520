import { type Period, weekOf } from '../calendar.ts'

const SEASON_LETTERS = ['SP', 'SU', 'FA', 'WI'] as const

/** Write a period as a TIMEX3 value: `2021-12-25`, `2021-W50`, `2021-W50-WE`, `2021-Q3`, `2021-SU`, `199`, `19`. */
export function toTimexValue({ unit, start }: Period): string {
  const year = start.slice(0, 4)
  const month = Number(start.slice(5, 7))
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekOf(start)
    case 'weekend':
      return `${weekOf(start)}-WE`
    case 'month':
      return start.slice(0, 7)
    case 'season':
      return `${year}-${SEASON_LETTERS[Math.floor(month / 3) - 1] ?? 'WI'}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${year}-H${month < 7 ? 1 : 2}`
    case 'year':
      return year
    case 'decade':
      return year.slice(0, 3)
    case 'century':
      return year.slice(0, 2)
    case 'millennium':
      return year.slice(0, 1)
    default:
      return start
  }
}
