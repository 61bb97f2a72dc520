import type { Organization, Person } from 'schema-dts'
import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Publication } from '../publication.ts'

/** Name somebody who has a page, by that page. */
export function toSpeakerReference(
  { id, kind, name }: Pick<SpeakerProfile, 'id' | 'kind' | 'name'>,
  { links, toAddress }: Publication,
) {
  const url = toAddress(links.speaker({ id, kind }))
  const reference = { '@id': url, name, url }
  return kind === 'person'
    ? ({ '@type': 'Person', ...reference } satisfies Person)
    : ({ '@type': 'Organization', ...reference } satisfies Organization)
}

/** Tell who a page is of, a person with the role that the newest article gives them. */
export function toSpeakerData(profile: SpeakerProfile, publication: Publication): Person | Organization {
  const reference = toSpeakerReference(profile, publication)
  const isPerson = reference['@type'] === 'Person' && profile.role !== null
  return isPerson ? { ...reference, jobTitle: profile.role } : reference
}
