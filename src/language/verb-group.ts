import type { Span } from '../markdown/span.ts'

/**
 * What the form of a verb group says about time. `future` is will and shall, and what is set, due, scheduled or
 * expected to come. Only past, present and future are finite: the others have no subject of their own.
 */
export type Tense = 'past' | 'present' | 'future' | 'infinitive' | 'participle' | 'gerund'

/** A verb with its auxiliaries: “was not expected to resign” is one group, “began to walk” two. */
export interface VerbGroup extends Span {
  /** Indices into the document's tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  /** Index of the verb itself. */
  readonly head: number
  /** Base form of the verb: best effort where the word lists do not know it. */
  readonly lemma: string
  readonly tense: Tense
  /** could, might, may, would, should, must, can, ought; will and shall are tense. */
  readonly modal: string | null
  readonly negated: boolean
  readonly passive: boolean
  readonly progressive: boolean
  readonly perfect: boolean
  /** It lies ahead because it is planned: “is due to open”, “was scheduled for Friday”. */
  readonly scheduled: boolean
  /** It stands inside a quotation. */
  readonly quoted: boolean
}

/** Tell whether a group is finite: it states something of a subject. */
export function isFiniteGroup({ tense }: VerbGroup): boolean {
  return tense === 'past' || tense === 'present' || tense === 'future'
}
