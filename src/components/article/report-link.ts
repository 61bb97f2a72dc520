import type { Words } from '../words/words.ts'
import type { Reading } from './build-reading.ts'

/** What a report is about: the article’s title and full address, and the reading that may be wrong. */
export interface Reported {
  readonly title: string
  readonly address: string
  readonly reading: Pick<Reading, 'id' | 'words' | 'result'>
}

/**
 * Give the address to report a reading to: a letter to the desk with everything in it but the reader’s own words, or
 * the desk’s page as it is. `null` where the publisher names no contact.
 */
export function toReportLink(contact: string | null, reported: Reported, words: Words): string | null {
  if (contact === null || !contact.startsWith('mailto:')) return contact
  const { title, address, reading } = reported
  const place = reading.id === null ? address : `${address}#${reading.id}`
  const fields = [
    ['subject', words.read.reportSubject(title)],
    ['body', `${words.read.reportBody(reading.words, reading.result)}\n${place}\n\n`],
  ]
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return `${contact}${contact.includes('?') ? '&' : '?'}${query}`
}
