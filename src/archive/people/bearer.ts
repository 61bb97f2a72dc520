import type { RoleParts } from '../../people/compare-roles.ts'

/** Somebody as articles name them under one id: what tells whether two ids are one person. */
export interface Bearer {
  readonly id: string
  readonly name: string
  /** The folded words of the name, its suffix apart. */
  readonly words: readonly string[]
  readonly suffix: string
  /** A file of the publisher's says who this is. */
  readonly isKnown: boolean
  /** Every role that articles give them, each once. */
  readonly roles: readonly RoleParts[]
  /** Ids of the articles that tell of them. */
  readonly articles: ReadonlySet<string>
  /** Ids of those quoted in the same articles who are seldom quoted elsewhere. */
  readonly beside: ReadonlySet<string>
  readonly statements: number
}
