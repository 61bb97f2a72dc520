import type { Words } from '../words/words.ts'

/**
 * Give the address to report a wrong reading to: a letter to the desk that names the article by its full address, or the
 * desk’s page as it is. `null` where the publisher names no contact.
 */
export function toReportLink(contact: string | null, address: string, words: Words): string | null {
  if (contact === null || !contact.startsWith('mailto:')) return contact
  const subject = encodeURIComponent(`${words.read.reportSubject}: ${address}`).replace(
    /%(?:3A|2F)/g,
    decodeURIComponent,
  )
  return `${contact}${contact.includes('?') ? '&' : '?'}subject=${subject}`
}
