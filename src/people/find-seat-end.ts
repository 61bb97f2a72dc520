import type { Token } from '../text/token.ts'
import { isFullName } from './is-full-name.ts'
import { FORENAMES } from './words/forenames.ts'
import { HONORIFICS } from './words/honorifics.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { OFFICES, PERSON_NOUNS } from './words/role-nouns.ts'

/**
 * Find where the place that somebody sits for or the body they lead ends within a run of capitals, and their own name
 * begins: “mayor of Farrow Gordon Skory”, “the leader of the Farrow Party Ann Holm”. The run's end where neither a
 * forename, a title nor a body tells.
 */
export function findSeatEnd(tokens: readonly Token[], first: number, end: number): number {
  if (end - first < 3 || startsName(tokens[first]) || findSeatNoun(tokens, first) < 0) return end
  const body = tokens.slice(first, end).findLastIndex(({ lower }) => ORGANISATION_NOUNS.has(lower))
  if (body >= 0) return isFullName(tokens, first + body + 1, end) ? first + body + 1 : end
  for (let at = first + 1; at < end - 1; at++)
    if (startsName(tokens[at])) return isFullName(tokens, at, end) ? at : end
  return end
}

/**
 * Find the noun of a person or an office in front of where they sit: “mayor” in “mayor of”, “councillor for the”, “MP” in
 * “Member of Parliament (MP) for”; -1 where none stands there.
 */
export function findSeatNoun(tokens: readonly Token[], place: number): number {
  const of = tokens[place - 1]?.lower === 'the' ? place - 2 : place - 1
  if (!/^(?:of|for)$/.test(tokens[of]?.lower ?? '')) return -1
  const noun = tokens[of - 1]?.text === ')' ? of - 2 : of - 1
  const { lower = '' } = tokens[noun] ?? {}
  return PERSON_NOUNS.has(lower) || OFFICES.has(lower) ? noun : -1
}

function startsName(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  return FORENAMES.has(lower) || HONORIFICS.has(lower) || OFFICES.has(lower)
}
