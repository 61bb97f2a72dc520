/** Words beside the ruler of a card, in the card's pixels. */
export interface CardLabel {
  readonly text: string
  readonly x: number
  /** Of the line the words stand on. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly ink: 'ink' | 'soft' | 'time'
}

/** All that stands on a card: nothing of it depends on the machine it is drawn on. */
export interface CardDrawing {
  readonly direction: 'ltr' | 'rtl'
  /** The publication; `null` where it is the headline. */
  readonly paper: string | null
  /** The day of publication, or the years a story runs over. */
  readonly date: string | null
  /** What the headline is part of, or how much it holds. */
  readonly kicker: string | null
  readonly headline: string
  /** A sentence or two, shown where there is room. */
  readonly note: string | null
  /** SVG of the ruler, its shapes by their classes; `null` where nothing is dated. */
  readonly ruler: { readonly shapes: string; readonly labels: readonly CardLabel[] } | null
}

/** The size every place that shows cards expects, in pixels. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** Room at the sides, and where the axis of the ruler lies. */
export const CARD_MARGIN = 72
export const AXIS_Y = 528
