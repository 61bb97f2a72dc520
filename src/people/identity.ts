import type { Gender, Mention } from './mention.ts'
import type { KnownPerson } from '../content/person-file.ts'
import type { Person } from './person.ts'

/** Somebody in the making: what the mentions read so far say of them. */
export interface Identity {
  readonly known: KnownPerson | null
  /** The fullest name so far, without titles. */
  name: string
  /** Its folded words, without suffixes. */
  words: readonly string[]
  readonly suffix: string
  kind: Person['kind'] | 'place' | null
  gender: Gender | null
  role: string | null
  readonly mentions: Mention[]
}

/** A mention with the id of the person it means; null where it is nobody's or nobody known. */
export interface ResolvedMention extends Mention {
  readonly person: string | null
  /** For a pronoun that means somebody without a name: the description it goes back to. */
  readonly antecedent: Mention | null
  /** How sure it is that the mention means them, from 0 to 1. */
  readonly certainty: number
}
