/** A stretch of the ruler: days `from`–`to` (with fractions where a time of day is known) drawn between `x0` and `x1` (per cent of the length). */
export interface RulerSegment {
  readonly from: number
  readonly to: number
  readonly x0: number
  readonly x1: number
  /** An empty stretch drawn much shorter than it is. */
  readonly isShortened: boolean
}

/** A gap this many times as long as all the rest together is shortened, else the rest could not be told apart. */
const DOMINANT = 3
/** A shorter gap is never shortened: within so many days every day still has its place. */
const SHORTEST_GAP = 60
/** How long a shortened gap is drawn, as a share of all the rest. */
const SHORTENED = 0.2
/** Room at both ends, in per cent. */
const MARGIN = 3
/** A ruler of a single day still shows the days around it. */
const SHORTEST = 6

/**
 * Lay out days in proportion, from the first to the last of `days` (numbers as of `toDayNumber`).
 * Gaps that would squeeze everything else are shortened, and say so.
 */
export function buildScale(days: readonly number[]): RulerSegment[] {
  const stretches = toStretches(toPoints(days))
  const total = stretches.reduce((sum, { length }) => sum + length, 0)
  let x = MARGIN
  return stretches.map(({ from, to, length, isShortened }) => {
    const x0 = x
    x += (length / total) * (100 - 2 * MARGIN)
    return { from, to, x0, x1: x, isShortened }
  })
}

/** Place a day on the scale, in per cent; days beyond its ends stay at the ends. */
export function toX(day: number, scale: readonly RulerSegment[]): number {
  const first = scale[0]
  if (first && day <= first.from) return first.x0
  const segment = scale.find(({ to }) => day <= to) ?? scale.at(-1)
  if (!segment) return 50
  const share = (Math.min(day, segment.to) - segment.from) / (segment.to - segment.from)
  return segment.x0 + share * (segment.x1 - segment.x0)
}

function toPoints(days: readonly number[]): number[] {
  const points = [...new Set(days)].toSorted((a, b) => a - b)
  const first = points[0] ?? 0
  const last = points.at(-1) ?? 0
  if (isWithinDay(points)) return [...new Set([Math.floor(first), ...points, Math.floor(first) + 1])]
  const missing = SHORTEST - (last - first)
  if (missing <= 0) return points
  return [first - Math.ceil(missing / 2), ...points, last + Math.ceil(missing / 2)]
}

/** Tell whether all points are of one day and some know their hour: then the day itself is the scale. */
function isWithinDay(points: readonly number[]): boolean {
  const start = Math.floor(points[0] ?? 0)
  return points.some((point) => point % 1 !== 0) && points.every((point) => point <= start + 1)
}

interface Stretch {
  readonly from: number
  readonly to: number
  /** How long it is drawn, in days of the unshortened scale. */
  readonly length: number
  readonly isShortened: boolean
}

function toStretches(points: readonly number[]): Stretch[] {
  const gaps = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
  const shortened = findDominant(gaps.map(({ from, to }) => to - from))
  const stretches: Stretch[] = []
  gaps.forEach(({ from, to }, index) => {
    const length = shortened.get(index)
    const last = stretches.at(-1)
    if (length !== undefined) stretches.push({ from, to, length, isShortened: true })
    else if (!last || last.isShortened) stretches.push({ from, to, length: to - from, isShortened: false })
    else stretches[stretches.length - 1] = { ...last, to, length: to - last.from }
  })
  return stretches
}

/** Find the gaps that dominate all the rest, with the length each is drawn at instead. */
function findDominant(gaps: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  const longestFirst = gaps
    .map((length, index) => ({ length, index }))
    .toSorted((a, b) => b.length - a.length)
  let rest = gaps.reduce((sum, length) => sum + length, 0)
  for (const { length, index } of longestFirst) {
    rest -= length
    if (rest === 0 || length < SHORTEST_GAP || length < DOMINANT * rest) break
    found.set(index, SHORTENED * rest)
  }
  return found
}
