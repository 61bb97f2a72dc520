import type { SpeakerProfile } from './build-speakers.ts'
import { compareText } from './sort-chronologically.ts'

/** So many speakers stand on one page; of more, those who say most, with a page for each letter. */
export const MOST_SPEAKERS = 400

/** Where names begin with no letter. */
const OTHER = '0-9'

/** Give the letter a sort name stands under, without its accents. */
export function toLetter(sortName: string): string {
  const letter = /\p{L}/u.exec(sortName.normalize('NFD').charAt(0))?.[0]
  return letter === undefined ? OTHER : letter.toLocaleUpperCase('en')
}

/** List the letters that have a page of their own: none where one page holds all speakers. */
export function listLetters(speakers: readonly Pick<SpeakerProfile, 'sortName'>[]): string[] {
  if (speakers.length <= MOST_SPEAKERS) return []
  return [...new Set(speakers.map(({ sortName }) => toLetter(sortName)))].toSorted(compareText)
}
