/** Words beside the ruler's axis; `x` in per cent, `anchor` as in SVG. */
export interface RulerLabel {
  readonly x: number
  readonly row: 'above' | 'below'
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  readonly kind: 'event' | 'published' | 'break' | 'tick'
  /** The first of the events it stands over. */
  readonly id?: string
}

/** A label that would like a place, and the rows it may stand in, the better first. */
export interface WantedLabel {
  readonly x: number
  readonly text: string
  readonly kind: RulerLabel['kind']
  readonly rows: readonly RulerLabel['row'][]
  readonly id?: string
}

/** Pixels of one character at the ruler's size, on the wide side so that labels never touch. */
const CHARACTER = 6.4
const SPACE = 8

/**
 * Give each label a row where it meets no other, first come first served; one that finds no room is left out
 * (its mark keeps its name). Labels at the ends turn inwards.
 */
export function placeLabels(wanted: readonly WantedLabel[], width: number): RulerLabel[] {
  const taken: { row: RulerLabel['row']; from: number; to: number }[] = []
  return wanted.flatMap(({ x, rows, ...label }): RulerLabel[] => {
    const length = label.text.length * CHARACTER
    const at = (x / 100) * width
    const anchor = at < length / 2 ? 'start' : at > width - length / 2 ? 'end' : 'middle'
    const from = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2
    const to = from + length
    const row = rows.find((candidate) =>
      taken.every((other) => other.row !== candidate || other.to + SPACE < from || to + SPACE < other.from),
    )
    if (!row) return []
    taken.push({ row, from, to })
    return [{ x, row, anchor, ...label }]
  })
}
