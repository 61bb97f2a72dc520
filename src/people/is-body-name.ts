import type { Token } from '../text/token.ts'
import { PLACES_AFTER_PEOPLE, BODY_ENDS, GENERAL_BODIES } from './words/organisation-nouns.ts'

/** Tell whether a run of capitals is a body's or a place's name although it begins with a title: “General Electric”, “Queen Elizabeth High School”. */
export function isBodyName(tokens: readonly Token[], first: number, end: number): boolean {
  const [head = '', next = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower]
  if (PLACES_AFTER_PEOPLE.has(head) || (head === 'general' && GENERAL_BODIES.has(next))) return true
  return end - first > 2 && BODY_ENDS.has(tokens[end - 1]?.lower ?? '')
}
