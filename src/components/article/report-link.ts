import type { Words } from '../words/words.ts'
import type { Reading } from './build-reading.ts'

/** What a report is about: the article’s full address, and the reading that may be wrong. */
export interface Reported {
  readonly address: string
  readonly reading: Pick<Reading, 'id' | 'words'>
}

/**
 * Give the address to report a reading to: a letter to the desk that names the very words, by their address where they
 * have one, or the desk’s page as it is. `null` where the publisher names no contact.
 */
export function toReportLink(contact: string | null, reported: Reported, words: Words): string | null {
  if (contact === null || !contact.startsWith('mailto:')) return contact
  const { address, reading } = reported
  const place = reading.id === null ? `${address} ${reading.words}` : `${address}#${reading.id}`
  const subject = encodeURIComponent(`${words.read.reportSubject}: ${place}`).replace(
    /%(?:3A|2F)/g,
    decodeURIComponent,
  )
  return `${contact}${contact.includes('?') ? '&' : '?'}subject=${subject}`
}
