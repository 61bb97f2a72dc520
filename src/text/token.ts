import type { Excerpt } from '../markdown/span.ts'

/**
 * The smallest piece the reading rules look at.
 *
 * A word is a run of letters with inner apostrophes ("O'Brien", "don't") or dotted initials ("U.S.", "p.m.");
 * a possessive "'s" is a word of its own. A number is a run of digits with inner separators ("12,000", "3.5").
 * Everything else that is not white space is a mark of one character. Hyphens therefore split ("month-long" is
 * three tokens), and letters split from digits ("21st" is two): `glued` tells what stood together.
 */
export interface Token extends Excerpt {
  readonly kind: 'word' | 'number' | 'mark'
  /** The text in lower case, curly apostrophes straightened: what word lists are looked up with. */
  readonly lower: string
  /** No white space before it: it touches the token in front. */
  readonly glued: boolean
  /** Index into `quotations` of the outermost quotation the token stands in (its marks too), -1 outside. */
  readonly quotation: number
}
