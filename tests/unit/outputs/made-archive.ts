import { type Archive, buildArchive } from '../../../src/archive/build-archive.ts'
import type { KnownPerson } from '../../../src/content/person-file.ts'
import { siteFileSchema } from '../../../src/content/site-file.ts'
import { type Publication, toPublication } from '../../../src/outputs/publication.ts'
import type { ArticleEntry } from '../../../src/store/entry.ts'

/** A publication under a sub-path, whose place is known. */
export const publication: Publication = toPublication(
  siteFileSchema.parse({ title: 'The Harbour Record', url: 'https://harbour.example' }),
  '/news/',
)

const STORIES = [{ id: 'bridge', title: 'The bridge', summary: 'How it was shut.' }]

/** Join articles of the story “bridge”. */
export function makeArchive(articles: readonly ArticleEntry[], people: readonly KnownPerson[] = []): Archive {
  return buildArchive(articles, people, STORIES, { buildTime: null, timezone: 'UTC' })
}

/** Make the file of somebody who is hidden. */
export function makeHidden(id: string, name: string): KnownPerson {
  return { id, name, kind: 'person', aliases: [], roles: [], hidden: true }
}
