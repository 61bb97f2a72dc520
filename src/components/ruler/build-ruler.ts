import type { Moment } from '../../content/moment.ts'
import { toMomentNumber } from '../dates/day-number.ts'
import { toWhenWords } from '../dates/when-words.ts'
import type { WhenShape } from '../dates/when-shape.ts'
import type { Words } from '../words/words.ts'
import { toWantedLabels } from './ruler-label-texts.ts'
import { placeLabels, type RulerLabel } from './ruler-labels.ts'
import {
  buildSpans,
  clusterEvents,
  isDrawnAsSpan,
  type PlacedEvent,
  placeEvents,
  type RulerEvent,
  type RulerSpan,
  toDays,
} from './ruler-marks.ts'
import { buildScale, type RulerSegment, toX } from './ruler-scale.ts'
import { buildTicks, type RulerTick } from './ruler-ticks.ts'

/** A link of the ruler: one event, or several that stand too close to be told apart. */
export interface RulerMark {
  readonly x: number
  readonly lane: RulerSpan['lane']
  /** The mark to draw; `null` where the stretch itself is drawn. */
  readonly shape: WhenShape | null
  /** The events it stands for; it leads to the first. */
  readonly ids: readonly [string, ...string[]]
  /** What stands over it, where there is room. */
  readonly label: RulerLabel | null
  readonly name: string
}

/** A time ruler, to scale; all places in per cent of its length. */
export interface Ruler {
  readonly ticks: readonly RulerTick[]
  readonly spans: readonly RulerSpan[]
  readonly marks: readonly RulerMark[]
  readonly labels: readonly RulerLabel[]
  /** Where the scale is shortened, and by how much in words. */
  readonly breaks: readonly { readonly x: number; readonly label: string }[]
  readonly published: number
}

/** What a ruler is drawn for: the shortest length in pixels it is ever shown at, and the reader's language. */
export interface RulerFrame {
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
}

const TICK_LABELS_APART = 72

/** Draw the events of an article on a ruler of time, with its publication. `null` where nothing is dated. */
export function buildRuler(
  events: readonly RulerEvent[],
  published: Pick<Moment, 'day' | 'time'>,
  frame: RulerFrame,
): Ruler | null {
  const days = events.flatMap(toDays)
  if (days.length === 0) return null
  const publishedAt = placePublication(published, days)
  const scale = buildScale([...days, publishedAt])
  const placed = placeEvents(events, scale, published.day, frame.width)
  const clusters = clusterEvents(placed, frame.width)
  const spans = buildSpans(placed, frame.width)
  const ticks = buildTicks(
    scale,
    frame.width,
    TICK_LABELS_APART,
    frame.words,
    days.some((day) => day % 1 !== 0),
  )
  const publishedX = toX(publishedAt, scale)
  const breaks = scale
    .filter(({ isShortened }) => isShortened)
    .map((segment) => toBreak(segment, frame.words))
  const wanted = toWantedLabels(clusters, ticks, breaks, publishedX, frame.words)
  const labels = placeLabels(wanted, frame.width)
  const ruler: Ruler = {
    ticks,
    spans,
    marks: clusters.flatMap((cluster) => toMark(cluster, spans, labels, frame)),
    labels: labels.filter(({ kind }) => kind !== 'event'),
    breaks,
    published: publishedX,
  }
  return frame.direction === 'rtl' ? mirror(ruler) : ruler
}

/** An article whose hour is not known came out after the hours of its day that it tells. */
function placePublication({ day, time }: Pick<Moment, 'day' | 'time'>, days: readonly number[]): number {
  const number = toMomentNumber(day, time) ?? 0
  const tellsHours = days.some((other) => other % 1 !== 0 && Math.floor(other) === number)
  return time === null && tellsHours ? number + 1 : number
}

function toMark(
  cluster: readonly PlacedEvent[],
  spans: readonly RulerSpan[],
  labels: readonly RulerLabel[],
  frame: RulerFrame,
): RulerMark[] {
  const [first] = cluster
  if (!first) return []
  const isSpan = cluster.length === 1 && isDrawnAsSpan(first, frame.width)
  const own = spans.find(({ x, width }) => x === first.from && width === first.to - first.from)
  return [
    {
      x: first.x,
      lane: isSpan ? (own?.lane ?? 0) : 0,
      shape: isSpan ? null : first.shape,
      ids: [first.event.id, ...cluster.slice(1).map(({ event }) => event.id)],
      label: labels.find(({ id }) => id === first.event.id) ?? null,
      name: toName(cluster, frame.words),
    },
  ]
}

/** Name a link by what it leads to; a cluster also by its number, which is what it shows. */
function toName(cluster: readonly PlacedEvent[], words: Words): string {
  const names = cluster.map(({ event }) => `${toWhenWords(event.when, words)}: ${event.summary}`)
  return names.length > 1 ? words.ruler.several(names.length, names.join('; ')) : names.join('')
}

function toBreak({ from, to, x0, x1 }: RulerSegment, words: Words): Ruler['breaks'][number] {
  return { x: (x0 + x1) / 2, label: words.ruler.shortened(Math.round(to - from)) }
}

function mirror(ruler: Ruler): Ruler {
  const flip = <Placed extends { readonly x: number }>(placed: Placed): Placed => ({
    ...placed,
    x: 100 - placed.x,
  })
  return {
    ticks: ruler.ticks.map(flip),
    spans: ruler.spans.map((span) => ({ ...span, x: 100 - span.x - span.width })),
    marks: ruler.marks.map(flip),
    labels: ruler.labels.map(flip),
    breaks: ruler.breaks.map(flip),
    published: 100 - ruler.published,
  }
}

/** The shortest an article's ruler is ever shown, in pixels at a text size of 16. */
export const RULER_WIDTH = 976

/** The same for the ruler of the front page's lead story. */
export const FRONT_RULER_WIDTH = 560
