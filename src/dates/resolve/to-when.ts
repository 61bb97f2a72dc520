import type { Modifier } from '../../language/temporal-tree.ts'
import { type Period, shiftDay } from '../calendar.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { Precision, When } from '../when.ts'

const PRECISIONS: Readonly<Record<Unit, Precision>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  night: 'day',
  day: 'day',
  weekend: 'range',
  week: 'week',
  fortnight: 'range',
  month: 'month',
  season: 'season',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'range',
}
const EXACT = { start: false, end: false }
const ABOUT = { start: true, end: true }

/** Tell the civil time a whole period covers. */
export function toWhen(period: Period, mod: Modifier | null = null): When {
  const { unit, start, end } = period
  const isAbout = mod === 'APPROX'
  const precision = PRECISIONS[unit]
  const approximate = isAbout ? ABOUT : EXACT
  const plain = toEdtf(period)
  const edtf = isAbout
    ? plain
        .split('/')
        .map((side) => `${side}~`)
        .join('/')
    : plain
  return { start, end, precision, mod, approximate, edtf }
}

/** Tell a stretch of days within a period, or over several; open sides are `null`. */
export function toStretch(
  start: string | null,
  end: string | null,
  precision: Precision,
  mod: Modifier | null,
  approximate: When['approximate'] = EXACT,
): When {
  const from = start === null ? '..' : `${start}${approximate.start ? '~' : ''}`
  const to = end === null ? '..' : `${end}${approximate.end ? '~' : ''}`
  const edtf = start === end && !approximate.start ? (start ?? '..') : `${from}/${to}`
  return { start, end, precision, mod, approximate, edtf }
}

/** Tell an early, middle or late part of a period; both sides are about right. Other modifiers leave it whole. */
export function toPart(period: Period, mod: Modifier | null): When {
  const [start, end] = toPartDays(period, mod)
  const isWhole = start === period.start && end === period.end
  if (isWhole) return toWhen(period, mod)
  return toStretch(start, end, PRECISIONS[period.unit], mod, ABOUT)
}

/** Where the early, middle and late parts of a period begin and end, from its start: the same thirds everywhere. */
const YEAR_PARTS = { START: ['01-01', '04-30'], MID: ['05-01', '08-31'], END: ['09-01', '12-31'] } as const
const MONTH_PARTS = { START: ['01', '10'], MID: ['11', '20'], END: ['21', null] } as const
const WEEK_PARTS = { START: [0, 1], MID: [2, 2], END: [3, 6] } as const
const DECADE_PARTS = { START: [0, 3], MID: [4, 6], END: [7, 9] } as const

function toPartDays({ unit, start, end }: Period, mod: Modifier | null): readonly [string, string] {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return [start, end]
  if (unit === 'month') {
    const [from, to] = MONTH_PARTS[mod]
    const month = start.slice(0, 8)
    return [month + from, to === null ? end : month + to]
  }
  if (unit === 'year') {
    const [from, to] = YEAR_PARTS[mod]
    const year = start.slice(0, 5)
    return [year + from, year + to]
  }
  if (unit === 'week') {
    const [from, to] = WEEK_PARTS[mod]
    return [shiftDay(start, from, 'day'), shiftDay(start, to, 'day')]
  }
  if (unit !== 'decade' && unit !== 'century') return [start, end]
  const [from, to] = DECADE_PARTS[mod]
  const scale = unit === 'decade' ? 1 : 10
  const year = Number(start.slice(0, 4))
  return [`${pad(year + from * scale)}-01-01`, `${pad(year + (to + 1) * scale - 1)}-12-31`]
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

function toEdtf({ unit, start, end }: Period): string {
  const year = start.slice(0, 4)
  const month = Number(start.slice(5, 7))
  switch (unit) {
    case 'month':
      return start.slice(0, 7)
    case 'season':
      return `${year}-${20 + Math.floor(month / 3)}`
    case 'quarter':
      return `${year}-${32 + Math.ceil(month / 3)}`
    case 'half':
      return `${year}-${month < 7 ? 40 : 41}`
    case 'year':
      return year
    case 'decade':
      return `${year.slice(0, 3)}X`
    case 'century':
      return `${year.slice(0, 2)}XX`
    default:
      return start === end ? start : `${start}/${end}`
  }
}
