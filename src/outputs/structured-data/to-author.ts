import type { Organization, Person } from 'schema-dts'
import { toSlug } from '../../content/to-slug.ts'
import { ORGANISATION_NOUNS } from '../../people/words/organisation-nouns.ts'
import type { Publication } from '../publication.ts'

/** Who writes in a paper and is no person, besides what else is an organisation. */
const DESKS: ReadonlySet<string> = new Set(
  'agencies correspondents desk editors newsroom reporters room staff unit writers'.split(' '),
)

/** Name an author, by the page of all they wrote. A desk, a team or an agency is an organisation, anybody else a person. */
export function toAuthor(name: string, { links, toAddress }: Publication): Person | Organization {
  const slug = toSlug(name)
  const words = slug.split('-')
  const isDesk = words[0] === 'the' || words.some((word) => DESKS.has(word) || ORGANISATION_NOUNS.has(word))
  return {
    '@type': isDesk ? 'Organization' : 'Person',
    name,
    ...(slug !== '' && { url: toAddress(links.author(slug)) }),
  }
}
