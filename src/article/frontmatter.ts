/** When something was published or updated, as its own place counts days. */
export interface Moment {
  /** Civil day, `yyyy-mm-dd`, in the article's zone. */
  readonly day: string
  /** Civil time `hh:mm` in the same zone; `null` where only a day was written. */
  readonly time: string | null
  /** The instant as ISO 8601 with its offset; `null` where only a day was written. */
  readonly instant: string | null
}

/** What an article's frontmatter says once it is validated, defaults filled in. */
export interface ArticleMeta {
  readonly title: string
  readonly published: Moment
  readonly updated: Moment | null
  readonly dateline: string | null
  /** IANA zone the article counts its days in; `null` where only an offset or the site's zone is known. */
  readonly timezone: string | null
  /** BCP 47 tag. */
  readonly language: string
  readonly draft: boolean
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** Ids of the stories it belongs to. */
  readonly stories: readonly string[]
  readonly topics: readonly string[]
  readonly image: {
    readonly src: string
    readonly alt: string
    readonly caption: string | null
    readonly credit: string | null
  } | null
  readonly sources: readonly { readonly name: string; readonly url: string | null }[]
  readonly corrections: readonly Correction[]
  /** Former ids, whose addresses redirect. */
  readonly aliases: readonly string[]
}

export interface Correction {
  readonly date: string
  readonly kind: 'correction' | 'clarification'
  readonly text: string
  /** Words of the body it concerns; `null` where it concerns the whole. */
  readonly mark: string | null
}
