import type { Frame } from './frame.ts'

/** What makes a quotation somebody’s: the cue that reports it, the item that names the source and the rule that found them. */
export interface Governor {
  /** Index of the cue’s item, null where there is none (“Name: “…””). */
  readonly cue: number | null
  /** Index of the source’s item, null where nobody is named. */
  readonly source: number | null
  /** For a source no mention covers (“the 46-year-old”): the index behind its last item. */
  readonly sourceEnd: number | null
  readonly rule: string
  /** Where the quotation stands to its cue. */
  readonly side: 'left' | 'right' | 'far'
}

/** What a governing rule looks at. */
export interface QuoteContext {
  readonly frame: Frame
  /** Index of the quotation’s item. */
  readonly quote: number
  /** The words in the marks. */
  readonly words: string
}
