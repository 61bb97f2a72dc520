import {
  AXIS_Y,
  CARD_MARGIN,
  CARD_WIDTH,
  type CardDrawing,
  type CardLabel,
} from '../../render/cards/card-drawing.ts'
import { MARK_PATHS } from '../dates/mark-paths.ts'
import type { WhenShape } from '../dates/when-shape.ts'
import type { Ruler, RulerMark } from '../ruler/build-ruler.ts'
import type { RulerLabel } from '../ruler/ruler-labels.ts'

/** A card is looked at from further away than a page: its ruler is drawn twice as large. */
const SCALE = 2
const LENGTH = CARD_WIDTH - 2 * CARD_MARGIN

/** The length of a card's ruler in pixels of a page. */
export const CARD_RULER_WIDTH = LENGTH / SCALE

/** Draw a ruler of time on a card, as it stands on the article's page but for its links. */
export function drawRuler(ruler: Ruler, showsPublication: boolean): NonNullable<CardDrawing['ruler']> {
  const events = ruler.marks.flatMap(({ x, label }) => (label ? { ...label, x } : []))
  const others = ruler.labels.filter(({ kind }) => showsPublication || kind !== 'published')
  return {
    shapes: [
      `<g transform="translate(${CARD_MARGIN} ${AXIS_Y}) scale(${SCALE})">`,
      `<path class="axis" d="M0 0H${CARD_RULER_WIDTH}"/>`,
      ...ruler.ticks.map(({ x }) => `<path class="tick" d="M${place(x)}-4V4"/>`),
      ...ruler.spans.map(drawSpan),
      ...ruler.breaks.map(
        ({ x }) =>
          `<g transform="translate(${place(x)})"><path class="mark-ground" d="M-5 6 1-6H5L-1 6Z"/><path class="break" d="M-5 6 1-6M-1 6 5-6"/></g>`,
      ),
      showsPublication ? `<path class="published" d="M${place(ruler.published)}-12V12"/>` : '',
      ...ruler.marks.map(drawMark),
      '</g>',
    ].join(''),
    labels: [...[...others, ...events].map(toLabel), ...ruler.marks.flatMap(toCount)],
  }
}

function place(share: number): string {
  return ((share / 100) * CARD_RULER_WIDTH).toFixed(1)
}

function drawSpan({ x, width, lane, isAbout, isAhead }: Ruler['spans'][number]): string {
  const classes = ['mark', 'mark-span', isAbout && 'mark-about', isAhead && 'is-ahead'].filter(Boolean)
  return `<rect class="${classes.join(' ')}" x="${place(x)}" y="${8 * lane - 3}" width="${place(width)}" height="6" rx="3"/>`
}

function drawMark({ x, lane, shape, ids }: RulerMark): string {
  const drawing = ids.length > 1 ? '<circle class="mark mark-many" r="8.5"/>' : shape ? drawShape(shape) : ''
  return `<g transform="translate(${place(x)} ${8 * lane})">${drawing}</g>`
}

/** Draw a date's mark around 0,0. */
export function drawShape({ form, isAhead }: WhenShape): string {
  const ahead = isAhead ? ' is-ahead' : ''
  const ground = '<rect class="mark-ground" x="-8" y="-8" width="16" height="16"/>'
  switch (form) {
    case 'day':
      return `<path class="mark${ahead}" d="${MARK_PATHS.day}"/>`
    case 'time':
      return `<path class="mark mark-time${ahead}" d="${MARK_PATHS.time}"/>`
    case 'span':
      return `<rect class="mark mark-span${ahead}" x="-7" y="-3.5" width="14" height="7" rx="3.5"/>`
    case 'about':
      return '<circle class="mark mark-about" r="5.75"/>'
    case 'before':
    case 'after':
      return `${ground}<path class="mark mark-open" d="${MARK_PATHS[form]}"/>`
    case 'unresolved':
      return `${ground}<rect class="mark mark-open" x="-4.75" y="-4.75" width="9.5" height="9.5"/>`
  }
}

/** A mark of several events says how many. */
function toCount({ x, lane, ids }: RulerMark): CardLabel[] {
  if (ids.length < 2) return []
  const [across, y] = [CARD_MARGIN + (x / 100) * LENGTH, AXIS_Y + SCALE * (8 * lane + 4.5)]
  return [{ text: String(ids.length), x: across, y, anchor: 'middle', ink: 'time' }]
}

function toLabel({ x, row, anchor, text, kind }: RulerLabel): CardLabel {
  const ink = kind === 'event' ? 'time' : kind === 'published' ? 'ink' : 'soft'
  return {
    text,
    x: CARD_MARGIN + (x / 100) * LENGTH,
    y: AXIS_Y + SCALE * (row === 'above' ? -18 : 21),
    anchor,
    ink,
  }
}
