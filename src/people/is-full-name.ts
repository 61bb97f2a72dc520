import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { PLACE_NOUNS } from './words/places.ts'
import { WORK_NOUNS } from './words/work-nouns.ts'

/** In tokens; a hyphen or an initial's stop counts. */
const LONGEST_NAME = 6

/** Tell whether tokens can be a full name: two words or more, and none that makes it a body, a place or a work. */
export function isFullName(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  return words.length >= 2 && end - first <= LONGEST_NAME && words.every(isNamePart)
}

/** The second half of “Mo-po” may be written small. */
function isNamePart(token: Token): boolean {
  if (!isCapital(token) && !token.glued) return false
  return ![ORGANISATION_NOUNS, PLACE_NOUNS, WORK_NOUNS].some((words) => words.has(token.lower))
}
