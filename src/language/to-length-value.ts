import type { Unit } from './temporal-tree.ts'

const LETTERS: Readonly<Record<Unit, readonly [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  night: ['P', 1, 'D'],
  day: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  season: ['P', 1, 'Y'],
  quarter: ['P', 1, 'Q'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}
/** What a half of a unit is counted in. */
const HALVES: Partial<Record<Unit, readonly [count: number, letter: string]>> = {
  minute: [30, 'S'],
  hour: [30, 'M'],
  day: [12, 'H'],
  year: [6, 'M'],
}

/** Write a length of time in TIMEX3: `P2W`, `PT5H`, `P2Y6M`, `PXM` where the words do not count. */
export function toLengthValue(unit: Unit, n: number | null): string {
  const [prefix, factor, letter] = LETTERS[unit]
  if (n === null) return `${prefix}X${letter === 'Y' && factor > 1 ? 'Y' : letter}`
  const amount = n * factor
  const whole = Math.floor(amount)
  const half = amount - whole === 0.5 ? HALVES[unit] : undefined
  if (!half) return `${prefix}${Number.isInteger(amount) ? amount : amount.toFixed(1)}${letter}`
  const [count, smaller] = half
  const separator = unit === 'day' ? 'T' : ''
  if (whole === 0) return `${unit === 'day' ? 'PT' : prefix}${count}${smaller}`
  return `${prefix}${whole}${letter}${separator}${count}${smaller}`
}
