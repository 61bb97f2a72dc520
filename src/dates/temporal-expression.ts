import type { Modifier } from '../language/temporal-tree.ts'
import type { Excerpt } from '../markdown/span.ts'
import type { When } from './when.ts'

/** Words that say when, how long or how often (TIMEX3). The span leaves out a leading preposition and trailing comma. */
export interface TemporalExpression extends Excerpt {
  /** The words with their preposition, for display: “On Saturday”. They end where the span ends. */
  readonly words: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value, e.g. `2021-12-25`, `2021-W50`, `P1M`, `PRESENT_REF`. */
  readonly value: string
  readonly mod: Modifier | null
  /** The civil time it stands for; `null` for sets, bare durations and what stays unresolved. */
  readonly when: When | null
  /** Name of the rule that resolved it. */
  readonly rule: string
  /** It stands in a quotation: the speaker's word, not the reporter's. */
  readonly quoted: boolean
  /** How likely the value is right, 0 to 1. */
  readonly confidence: number
}

/** Tell whether words name the past, the present or the future as a whole: “recently”, “now”. */
export function isVague({ value }: Pick<TemporalExpression, 'value'>): boolean {
  return value.endsWith('_REF')
}

/** What relative dates are resolved against. */
export interface TemporalReference {
  /** Civil day of publication in the article's own zone, `yyyy-mm-dd`. */
  readonly published: string
  /** The civil day a quotation was said on, by its index in the document: “tomorrow” in it counts from there. */
  readonly saidOn?: ReadonlyMap<number, string>
}
