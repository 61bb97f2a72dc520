import type { VerbGroup } from './verb-group.ts'
import type { Phrase } from './phrase.ts'

/**
 * Where the clause puts what it tells, seen from publication: `closest` where it says less than the date's nearness,
 * and a weekday is still the last one; `either` where it tells of a plan or a guess, and a weekday may lie ahead too.
 */
export type Direction = 'past' | 'future' | 'closest' | 'either'

/** What a cue looks at: the expression, its sentence's verb groups, and which of them governs it. */
export interface Clause {
  readonly phrase: Phrase
  readonly groups: readonly VerbGroup[]
  readonly governor: number
}

/** A sign of what a clause looks at; its examples hold one expression each. */
export interface DirectionCue {
  readonly id: string
  readonly examples: readonly (readonly [sentence: string, direction: Direction])[]
  readonly read: (clause: Clause) => Direction | null
}
