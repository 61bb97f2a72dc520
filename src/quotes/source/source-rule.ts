import type { SpeechVerb } from '../../text/speech-verbs.ts'
import type { Item } from '../clause/frame.ts'

/** A way a text names the source of a cue. `read` tells the source, or that the rule does not fit. */
export interface SourceRule {
  readonly name: string
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
