import type { Token } from '../text/token.ts'
import { FORENAMES } from './words/forenames.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { PLACE_NOUNS } from './words/places.ts'
import { OFFICE_FIELDS } from './words/role-nouns.ts'

/** Pass over the stop or the hyphen of a title: “Sen.”, “then-”. */
export function skipStop(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' || tokens[index]?.text === '-' ? index + 1 : index
}

/** Pass over what an office is of: “Secretary of State Kerry”, “Clerk of Courts Ada Venn”. */
export function skipOfOffice(tokens: readonly Token[], index: number, end: number): number {
  if (!/^(?:of|for)$/.test(tokens[index]?.lower ?? '') || index >= end) return index
  const at = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  if (OFFICE_FIELDS.has(tokens[at]?.lower ?? '')) return at + 1
  // “Chairman of the Aldine Harbour Board”
  if (ORGANISATION_NOUNS.has(tokens[end - 1]?.lower ?? '')) return end
  if (PLACE_NOUNS.has(tokens[end - 1]?.lower ?? '')) return end
  return end - at >= 3 ? findHolder(tokens, at, end) : end
}

/** “Secretary for Works Paul Chan Mo-po”, “Bishop of Farrow Ann Holm”: from the forename, else the last two words. */
function findHolder(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++)
    if (FORENAMES.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word') return at
  let at = end
  for (let words = 0; words < 2 && at > first; words++) at -= tokens[at - 2]?.text === '-' ? 3 : 1
  return Math.max(at, first)
}
