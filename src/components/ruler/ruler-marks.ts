import type { EventEntry } from '../../store/entry.ts'
import { toMomentNumber } from '../dates/day-number.ts'
import { toShape, type WhenShape } from '../dates/when-shape.ts'
import { type RulerSegment, toX } from './ruler-scale.ts'

/** What the ruler needs of an event; the article's own events and the archive's entries both have it. */
export type RulerEvent = Pick<EventEntry, 'id' | 'when' | 'summary'> & {
  /** The dating words with their preposition. */
  readonly words: string
}

/** An event placed on the scale: where its link stands, and from where to where its time runs (per cent). */
export interface PlacedEvent {
  readonly event: RulerEvent
  readonly shape: WhenShape
  readonly x: number
  readonly from: number
  readonly to: number
}

/** A stretch of time drawn along the axis, in the lane it has to itself. */
export interface RulerSpan {
  readonly x: number
  readonly width: number
  readonly lane: -1 | 0 | 1
  readonly isAbout: boolean
  readonly isAhead: boolean
}

/** Pixels two links must be apart to be hit by a finger. */
const TARGET = 24
/** Pixels from which a stretch is drawn as long as it is; a shorter one gets the mark of its form. */
const DRAWN_SPAN = 18
const LANES = [0, -1, 1] as const

/** List the day numbers an event reaches over; a known time of day is a fraction of its day. */
export function toDays({ when }: RulerEvent): number[] {
  const time =
    when.precision === 'time' ? (/T(?<time>\d{2}:\d{2})/.exec(when.edtf)?.groups?.['time'] ?? null) : null
  return [when.start, when.end].flatMap((day) => {
    const number = day === null ? null : toMomentNumber(day, time)
    return number === null ? [] : [number]
  })
}

/** Where along a stretch its link may stand, the best first. */
const ANCHORS = [0.5, 0.25, 0.75, 0.1, 0.9]

/**
 * Place the events that have a day at all. A stretch is linked where no other link is near, its middle first;
 * an open one at its known end.
 */
export function placeEvents(
  events: readonly RulerEvent[],
  scale: readonly RulerSegment[],
  published: string,
  width: number,
): PlacedEvent[] {
  const near = (TARGET * 100) / width
  const taken: number[] = []
  return events
    .flatMap((event) => {
      const days = toDays(event)
      const from = toX(days[0] ?? 0, scale)
      const to = toX(days.at(-1) ?? 0, scale)
      return days.length === 0 ? [] : [{ event, shape: toShape(event.when, published), from, to }]
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))
    .map((place) => {
      const anchors = ANCHORS.map((share) => place.from + share * (place.to - place.from))
      const isFree = (x: number): boolean => taken.every((other) => Math.abs(other - x) >= near)
      const free = anchors.find(isFree)
      if (free !== undefined) taken.push(free)
      return { ...place, x: free ?? (place.from + place.to) / 2 }
    })
}

/** Tell whether an event's time is drawn as a stretch on a ruler of `width` pixels. */
export function isDrawnAsSpan({ from, to }: PlacedEvent, width: number): boolean {
  return ((to - from) * width) / 100 >= DRAWN_SPAN
}

/** Gather events whose links would stand closer than a finger needs, in order of time. */
export function clusterEvents(placed: readonly PlacedEvent[], width: number): PlacedEvent[][] {
  const clusters: PlacedEvent[][] = []
  let first = Number.NEGATIVE_INFINITY
  for (const place of placed.toSorted((a, b) => a.x - b.x)) {
    if (((place.x - first) * width) / 100 < TARGET) clusters.at(-1)?.push(place)
    else {
      clusters.push([place])
      first = place.x
    }
  }
  return clusters
}

/** Draw the stretches of time, those that overlap in lanes of their own as far as there are lanes. */
export function buildSpans(placed: readonly PlacedEvent[], width: number): RulerSpan[] {
  const ends = new Map<number, number>()
  return placed
    .filter((place) => isDrawnAsSpan(place, width))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map(({ shape, from, to }) => {
      const lane = LANES.find((candidate) => (ends.get(candidate) ?? -1) < from) ?? 0
      ends.set(lane, Math.max(to, ends.get(lane) ?? 0))
      return { x: from, width: to - from, lane, isAbout: shape.form === 'about', isAhead: shape.isAhead }
    })
}
