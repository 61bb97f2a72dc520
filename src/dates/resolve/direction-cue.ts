import type { VerbGroup } from '../../text/verb-group.ts'
import type { Phrase } from '../grammar/find-phrases.ts'
import type { Direction } from './resolution.ts'

/** What a cue looks at: the expression, its sentence's verb groups, and which of them governs it. */
export interface Clause {
  readonly phrase: Phrase
  readonly groups: readonly VerbGroup[]
  readonly governor: number
}

/** A sign of what a clause looks at; its examples hold one expression each. */
export interface DirectionCue {
  readonly name: string
  readonly examples: readonly (readonly [sentence: string, direction: Direction])[]
  readonly read: (clause: Clause) => Direction | null
}
