/** What can be found, in the order in which the page offers it. */
export const SEARCH_KINDS = ['article', 'statement', 'event', 'speaker'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found: an article, a statement, an event or a speaker. */
export interface SearchRecord {
  readonly kind: SearchKind
  /** Where it stands, from the site's root; the sub-path is added where it is found. */
  readonly url: string
  readonly title: string
  /** A line that places it: when, by whom, in which article. */
  readonly note: string
  /** The words that are searched, and that an excerpt is cut from. */
  readonly content: string
  /** The digest of the article whose text stands behind the content; `null` for all but articles. */
  readonly body: string | null
  readonly filters: {
    readonly speaker: readonly string[]
    readonly story: readonly string[]
    /** Four digits. */
    readonly year: readonly string[]
  }
}

/** A thing that can be found, its record made when it is needed: those of a whole archive would fill the memory. */
export interface Findable {
  readonly kind: SearchKind
  /** The month of the article it stands in, as `2026-03`; `0000` for what stands in none. */
  readonly published: string
  readonly toRecord: () => SearchRecord
}
