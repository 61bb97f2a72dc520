import type { Frame } from '../clause/frame.ts'
import type { SourceId } from '../source/source-rules.ts'
import type { LinkRuleId } from './link-rules.ts'

/** What makes a quotation somebody’s: the cue that reports it and the items that name the source. */
export interface Link {
  /** The paragraph the cue stands in: the quotation’s own, or the one before that introduces it. */
  readonly frame: Frame
  /** Index of the cue’s item, null where there is none (“Name: “…””). */
  readonly cue: number | null
  /** Index of the first item of the source, null where nobody is named. */
  readonly source: number | null
  /** Index behind the last item of the source. */
  readonly sourceEnd: number
  /** Where the quotation stands to its cue; `before` where the paragraph or sentence before introduces it. */
  readonly side: 'left' | 'right' | 'far' | 'before'
}

/** Where a rule looked for a source: right in front of the quotation, earlier in its sentence, right behind it, at the sentence’s end. */
export type Place = 'touching' | 'clause' | 'behind' | 'tail'

/** A link with the rule that found it: a way to name a source and where it stood, or a rule of its own. */
export type Governor = Link &
  ({ readonly rule: SourceId; readonly place: Place } | { readonly rule: LinkRuleId; readonly place: null })

/** What a governing rule looks at. */
export interface QuoteContext {
  /** The article’s text. */
  readonly text: string
  readonly frame: Frame
  /** Index of the quotation’s item. */
  readonly quote: number
  /** The words in the marks. */
  readonly words: string
  /** The paragraph before, if any. */
  readonly before: Frame | undefined
  /** The paragraph behind, if any. */
  readonly after: Frame | undefined
  /** Cues of this paragraph that report a quotation in front of them: a fragment behind them is not theirs. */
  readonly spent: ReadonlySet<number>
}
