import { toDayNumber, toIsoDay } from '../dates/day-number.ts'
import { toDayOfYear, toDayWords, toMonthName, toMonthWords, toYearWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'
import { type RulerSegment, toX } from './ruler-scale.ts'

/** A division of the ruler with its label; `x` in per cent of the length. */
export interface RulerTick {
  readonly x: number
  readonly label: string
}

interface Unit {
  readonly months: number
  readonly days: number
  /** Words a division; the first of a year that is not told yet says its year. */
  readonly label: (day: string, isNewYear: boolean, words: Words) => string
}

const toDayLabel: Unit['label'] = (day, isNewYear, words) =>
  isNewYear ? toDayWords(day, words, 'short') : toDayOfYear(day, words, 'short')
const toMonthLabel: Unit['label'] = (day, isNewYear, words) =>
  isNewYear ? toMonthWords(day, words, 'short') : toMonthName(day, words, 'short')

/** Finest first: the first whose divisions stand far enough apart is taken. */
const UNITS: readonly Unit[] = [
  ...[1, 2, 3, 6, 12].map((hours): Unit => ({ months: 0, days: hours / 24, label: toDayLabel })),
  ...[1, 2, 7].map((days): Unit => ({ months: 0, days, label: toDayLabel })),
  { months: 1, days: 30, label: toMonthLabel },
  { months: 3, days: 91, label: toMonthLabel },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years): Unit => ({
    months: 12 * years,
    days: 365 * years,
    label: (day, _, words) => toYearWords(day, words),
  })),
]

/**
 * Divide the unshortened stretches of a scale that is `width` pixels long; labels stand at least `apart` pixels apart.
 * Days are divided by hours only where some hour is known: else the scale would say more than the text.
 */
export function buildTicks(
  scale: readonly RulerSegment[],
  width: number,
  apart: number,
  words: Words,
  isByHours = false,
): RulerTick[] {
  const drawn = scale.filter(({ isShortened }) => !isShortened)
  const days = drawn.reduce((sum, { from, to }) => sum + to - from, 0)
  const length = (drawn.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0) / 100) * width
  const units = isByHours ? UNITS : UNITS.filter((candidate) => candidate.days >= 1)
  const unit = units.find((candidate) => (candidate.days * length) / days >= apart) ?? UNITS.at(-1)
  if (!unit || days === 0) return []
  const ticks: RulerTick[] = []
  let labelled = Number.NEGATIVE_INFINITY
  let year = ''
  for (const number of divide(drawn, unit)) {
    const x = toX(number, scale)
    if (((x - labelled) * width) / 100 < apart) continue
    const day = toIsoDay(Math.floor(number))
    ticks.push({ x, label: toLabel(number, day, unit, day.slice(0, 4) !== year, words) })
    labelled = x
    year = day.slice(0, 4)
  }
  return ticks
}

function toLabel(number: number, day: string, unit: Unit, isNewYear: boolean, words: Words): string {
  const hour = Math.round((number % 1) * 24)
  if (hour > 0) return `${pad(hour, 2)}:00`
  return unit.label(day, isNewYear, words)
}

function divide(segments: readonly RulerSegment[], unit: Unit): number[] {
  const divisions = segments.flatMap(({ from, to }) =>
    unit.months === 0 ? divideDays(from, to, unit.days) : divideMonths(from, to, unit.months),
  )
  return [...new Set(divisions)]
}

function divideDays(from: number, to: number, step: number): number[] {
  // Day 4 after the epoch was a Monday, so that steps of seven fall on Mondays.
  const first = 4 + Math.ceil((from - 4) / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  )
}

function divideMonths(from: number, to: number, step: number): number[] {
  const start = toIsoDay(Math.floor(from))
  const firstMonth = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  const found: number[] = []
  for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
    const number = toDayNumber(`${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`)
    if (number === null || number > to) return found
    if (number >= from) found.push(number)
  }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
