import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import type { TokenPassage } from './find-passage.ts'
import type { Happening } from './happening.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import type { Clause } from '../syntax/clause.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'

/** An expression in its sentence; the tokens are those of its words, preposition included. */
export interface DatedPlace {
  readonly expression: TemporalExpression
  readonly when: When
  readonly firstToken: number
  /** First token of the expression itself. */
  readonly innerToken: number
  readonly endToken: number
  readonly read: SentenceSyntax
}

/** What a date may be the date of: the nearest verb and event noun of its clause. */
export interface Candidate extends DatedPlace {
  readonly clauseIndex: number
  readonly clause: Clause
  /** The finite verb of the clause, or of the clause a fronted date belongs to. */
  readonly main: VerbGroup | null
  /** The nearest verb, finite or not, which the date says the time of. */
  readonly verb: VerbGroup | null
  /** Index of the nearest event noun, where it stands nearer than the verb or the date belongs to it. */
  readonly noun: number | null
  /** The date stands in the noun's own phrase, in front of it: “Friday's ruling”. */
  readonly isBeforeNoun: boolean
}

/** A candidate with what decides whether saying something is news. */
export interface JudgedCandidate extends Candidate {
  readonly published: string
  /** The sentence tells what the headline tells. */
  readonly isLead: boolean
  /** The date stands in the sentence before. */
  readonly isCarried: boolean
  /** The clause holds a date besides. */
  readonly hasOtherDate: boolean
}

/** A candidate with the words that tell it. */
export interface ToldCandidate extends JudgedCandidate {
  readonly passage: TokenPassage
  readonly status: Happening['status']
}
