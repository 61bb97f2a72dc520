import type { Archive } from '../archive/build-archive.ts'
import type { SpeakerProfile } from '../archive/build-speakers.ts'
import type { ArticleEntry } from '../store/entry.ts'

/** What the archive says of those whom an article names: while it stays the same, so does the article’s data. */
export interface KnownPeople {
  /** Ids of those who are hidden, sorted as the article names them. */
  readonly hidden: readonly string[]
  /** Those who have a page, by id. */
  readonly pages: Readonly<Record<string, Pick<SpeakerProfile, 'id' | 'kind'>>>
}

/** Build the search for those an article names who are hidden, and those who have a page. */
export function toPeopleFinder({
  speakers,
  hidden,
}: Pick<Archive, 'speakers' | 'hidden'>): (article: Pick<ArticleEntry, 'people'>) => KnownPeople {
  const pages = new Map(speakers.map(({ id, kind }) => [id, { id, kind }]))
  return ({ people }) => ({
    hidden: people.flatMap(({ id }) => (hidden.has(id) ? id : [])),
    pages: Object.fromEntries(
      people.flatMap(({ id }) => {
        const page = pages.get(id)
        return page ? [[id, page]] : []
      }),
    ),
  })
}
