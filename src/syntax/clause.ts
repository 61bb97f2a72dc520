import type { VerbGroup } from '../language/verb-group.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * How a clause stands in its sentence. Finite: `joined` has a subject of its own behind “and”, a semicolon or a comma;
 * `shared` takes the subject of the clause before; `content` is what somebody says or thinks; `resumed` goes on with a
 * subject that a relative clause interrupted; `report` says in passing who said the rest. Without a finite verb: `infinitive`
 * (“to hand over”); `reduced` stands behind its noun (“the man arrested on Friday”); `adjunct` goes along with its matrix
 * clause (“before joining”, “having rowed”, “, winning”, “Asked why,”); `absolute` has a subject of its own behind “with”.
 */
export type ClauseKind = FiniteKind | 'infinitive' | 'reduced' | 'adjunct' | 'absolute'
export type FiniteKind =
  'main' | 'joined' | 'shared' | 'content' | 'subordinate' | 'relative' | 'resumed' | 'report'

/** Where a clause begins and ends, and its verb. Offsets are indices into the document's tokens, ends exclusive. */
export interface ClauseSpan {
  readonly kind: ClauseKind
  readonly firstToken: number
  readonly endToken: number
  /** First token behind the comma and the conjunction that open the clause. */
  readonly bodyToken: number
  /** The conjunction, relative or preposition that opens it, in lower case; empty without one. */
  readonly opener: string
  readonly verb: VerbGroup | null
}

/**
 * A clause with what is known of it. Those with a finite verb follow each other without gaps, and a clause without a verb is
 * what stands in front of the first opener (“On Friday, | after the vote fell, …”). The others lie within one of them.
 */
export interface Clause extends ClauseSpan {
  /** Its place in the sentence's list of clauses. */
  readonly index: number
  /** Place of its matrix clause: the one it complements, modifies or shares its subject with; `null` for what stands alone. */
  readonly parent: number | null
  /** Who does what the verb says, or to whom it is done where that is passive. Taken from the matrix clause where left out. */
  readonly subject: NounPhrase | null
  /** What it says is denied: by its verb, by “no” or “nobody” as its subject, by “without”, by a denied matrix of an infinitive. */
  readonly isDenied: boolean
  readonly mood: Mood
  /** When it takes place as seen from the text; `null` without a verb. */
  readonly tense: ClauseTense | null
}

/** `condition`: under if, unless, whether or in a question; `counterfactual`: would have; `possible`: could, may, might. */
export type Mood = 'statement' | 'condition' | 'counterfactual' | 'possible'

/** `ahead`: seen from its matrix clause, whenever that was (“agreed to hand over”). */
export type ClauseTense = 'past' | 'present' | 'future' | 'ahead'
