import type { NewsMediaOrganization } from 'schema-dts'
import type { Publication } from '../publication.ts'

/** Name who publishes; on the front page with what it is and where it corrects itself. */
export function toPublisher(
  { title, description, links, toAddress }: Publication,
  isWhole = false,
): NewsMediaOrganization {
  const url = toAddress(links.home)
  return {
    '@type': 'NewsMediaOrganization',
    '@id': url,
    name: title,
    url,
    ...(isWhole && {
      ...(description !== '' && { description }),
      correctionsPolicy: toAddress(links.corrections()),
    }),
  }
}
