import type { Doubt } from '../../desk/doubt.ts'
import type { Change } from './change.ts'

/** What is left to do, and what was done. */
export interface Progress {
  readonly left: number
  readonly open: number
  readonly settled: number
}

/** What a decision wrote, and the name to take it back by. */
export interface Settled {
  readonly wrote: readonly { readonly file: string; readonly text: string }[]
  readonly undo: string
}

/** A decision that can be taken back. */
export interface Done {
  readonly doubt: Doubt
  readonly isOpen: boolean
  readonly changes: readonly Change[]
}
