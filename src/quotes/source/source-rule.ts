import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Item } from '../clause/frame.ts'

/**
 * The logarithm of the odds that a way to name a source names the right speaker, by where the rule looked, and how often it
 * does in reported speech; `../confidence/rule-confidence.ts` tells how they were fitted.
 */
export interface SourceWeights {
  /** In front of the quotation. */
  readonly front: number
  /** Right behind it. */
  readonly behind: number
  /** At the end of its sentence. */
  readonly tail: number
  readonly reported: number
}

/** For what was seen too seldom to be weighed alone. */
export const POOLED: SourceWeights = { front: 1.7, behind: 1.7, tail: 1.7, reported: 0.8 }

/** A way to name a source, with the sentence readers see and its weights. */
export interface SourceKind {
  readonly id: string
  readonly says: string
  readonly weights: SourceWeights
}

/** A way a text names the source of a cue. `read` tells the source, or that the rule does not fit. */
export interface SourceRule extends SourceKind {
  /** Sentences with the cue and the source the rule must find. */
  readonly examples: readonly {
    readonly text: string
    readonly cue: string
    readonly source: string | null
  }[]
  readonly read: (items: readonly Item[], cue: number, verb: SpeechVerb) => Found
}

/** An item, a run of items that no mention covers, nobody, the reporter in person, or null where the rule does not fit. */
export type Found = number | { readonly from: number; readonly to: number } | 'none' | 'reporter' | null
