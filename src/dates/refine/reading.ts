import type { Phrase } from '../../language/phrase.ts'
import type { Answer, DateRule } from '../date-rule.ts'
import type { Resolution } from '../resolve/resolution.ts'

/** Words of time with what they were resolved to. */
export interface Reading {
  readonly phrase: Phrase
  readonly resolution: Resolution
  /** What the clause answered when a rule asked for its direction. */
  readonly direction: Answer
}

/** What readings beside each other, and the words around them, change of their resolutions; one pass in text order. */
export interface Refiner extends DateRule {
  readonly examples: readonly (readonly [
    sentence: string,
    words: string,
    start: string | null,
    end: string | null,
  ])[]
  readonly refine: (readings: readonly Reading[]) => Reading[]
}
