import type { Span } from '../markdown/span.ts'
import type { Found, Scan } from './scan.ts'
import type { TemporalTree } from './temporal-tree.ts'

/** Words of time in a sentence, unresolved. Tokens are the document's, `endToken` exclusive. */
export interface Phrase extends Span {
  readonly scan: Scan
  readonly firstToken: number
  readonly endToken: number
  readonly tree: TemporalTree
}

/** A way to say when: where its words begin at a token, it reads them whole. Its examples are read whole too. */
export interface PhraseRule {
  readonly id: string
  readonly examples: readonly string[]
  readonly read: (scan: Scan, at: number) => Found | null
}

/** A reason to leave words alone although they read like time; the examples hold no date. */
export interface Guard {
  readonly id: string
  readonly examples: readonly string[]
  readonly refuses: (scan: Scan, at: number, found: Found) => boolean
}

/** One of several days told with one month: its tokens and what it says. */
export interface ListedDate {
  readonly start: number
  readonly end: number
  readonly tree: TemporalTree
}
