import type { Span } from '../markdown/span.ts'

/** The pronoun a text uses of somebody: a soft cue, never a claim. `they` goes with both others. */
export type Gender = 'he' | 'she' | 'they'

/** The possessive pronouns among the mentions: they name no subject. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their'])

/**
 * Words that point to somebody: a name with the titles in front of it, a description (“the council leader”,
 * “a senior official”) or a pronoun. Tokens index the document's, end exclusive.
 */
export interface Mention extends Span {
  readonly kind: 'name' | 'description' | 'pronoun'
  readonly firstToken: number
  readonly endToken: number
  /** A name without its titles (“Marta Delgado”), a description's head noun (“leader”), a pronoun in lower case. */
  readonly head: string
  /** Token index of the head's first word. */
  readonly headToken: number
  /** What it is known to be from its own words; null where they do not tell. Works and occasions count as places: nobody. */
  readonly type: 'person' | 'organisation' | 'place' | 'group' | null
  readonly gender: Gender | null
  /** The office in front of a name or in apposition to it (“defence minister”). */
  readonly role: string | null
  /** Index of the outermost quotation it stands in, -1 outside. */
  readonly quotation: number
}
