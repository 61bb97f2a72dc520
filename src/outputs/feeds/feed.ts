/** Something that came out, as a feed tells of it. */
export interface FeedItem {
  /** The permalink by which readers of feeds know it: no correction and no later report of it changes it. */
  readonly id: string
  /** Where it is read. */
  readonly url: string
  readonly title: string
  readonly summary: string | null
  /** HTML that needs no styles of ours, all addresses absolute. */
  readonly html: string
  readonly authors: readonly { readonly name: string; readonly url: string | null }[]
  /** Instants in ISO 8601 with their offset. */
  readonly published: string
  readonly updated: string
  readonly tags: readonly string[]
  readonly image: string | null
  /** BCP 47 tag. */
  readonly language: string
}

/** What a feed tells of, the newest first. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page it is the feed of. */
  readonly home: string
  readonly address: (form: FeedForm) => string
  readonly items: readonly FeedItem[]
}

/** The forms of a feed and their media types, by how their files end. */
export const FEED_TYPES = { xml: 'application/rss+xml', json: 'application/feed+json' } as const

export type FeedForm = keyof typeof FEED_TYPES

/** So many of the newest items stand in a feed. */
export const MOST_ITEMS = 50
