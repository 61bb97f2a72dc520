import type { Mention } from './mention.ts'
import { BODY_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from './words/role-nouns.ts'

/** Tell what a noun in lower case means: a person, a group, a body, or null for anything else. */
export function toNounType(lower: string): Mention['type'] {
  if (PERSON_NOUNS.has(lower)) return 'person'
  if (PEOPLE_NOUNS.has(lower)) return 'group'
  return BODY_NOUNS.has(lower) ? 'organisation' : null
}
