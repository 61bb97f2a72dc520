import type { VerbGroup } from '../language/verb-group.ts'

/**
 * How a clause stands in its sentence. `joined` has a subject of its own behind “and”, a semicolon or a comma; `shared`
 * takes the subject of the clause before; `content` is what somebody says or thinks; `resumed` goes on with a subject that
 * a relative clause interrupted; `report` says in passing who said the rest.
 */
export type ClauseKind =
  'main' | 'joined' | 'shared' | 'content' | 'subordinate' | 'relative' | 'resumed' | 'report'

/** Part of a sentence with at most one finite verb. Clauses follow each other without gaps. */
export interface Clause {
  readonly kind: ClauseKind
  /** Indices into the document's tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  /** First token behind the comma and the conjunction that open the clause. */
  readonly bodyToken: number
  /** The conjunction or relative that opens it, in lower case; empty without one. */
  readonly opener: string
  readonly verb: VerbGroup | null
}
