import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { FORENAMES } from './words/forenames.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { OFFICES, PERSON_NOUNS } from './words/role-nouns.ts'

/** In tokens; a hyphen or an initial's stop counts. */
const LONGEST_NAME = 5
const CHAMBERS = /^(?:house|senate|assembly|congressional)$/
const PARTY_MEMBERS =
  /^(?:republican|democrat|liberal|conservative|independent|progressive|libertarian|socialist)$/

/**
 * Find the full name behind the body its bearer leads or the bench they sit on: “the leader of the Farrow Party Ann
 * Holm”, “Leader of Opposition Ann Holm”, “Independent Ann Holm”, “House Republican Ann Holm”. The run's first token where it has none.
 */
export function skipAffiliation(tokens: readonly Token[], first: number, end: number): number {
  const at = Math.max(findLastBody(tokens, first, end), findPartisan(tokens, first, end)) + 1
  return at > first && isFullName(tokens, at, end) ? at : first
}

/** “Farrow Republican Ann Holm”: what somebody is, with a usual forename behind it. */
function findPartisan(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end - 2; at++)
    if (PARTY_MEMBERS.test(tokens[at]?.lower ?? '') && FORENAMES.has(tokens[at + 1]?.lower ?? '')) return at
  return first - 1
}

function findLastBody(tokens: readonly Token[], first: number, end: number): number {
  const { lower = '' } = tokens[first] ?? {}
  if (CHAMBERS.test(lower) && PARTY_MEMBERS.test(tokens[first + 1]?.lower ?? '')) return first + 1
  if (/^(?:independent|republican|democrat)$/.test(lower))
    return tokens[first - 1]?.lower === 'the' ? first - 1 : first
  if (!isLed(tokens, first)) return first - 1
  if (lower === 'opposition') return first
  return tokens
    .slice(0, end)
    .findLastIndex((token, index) => index >= first && ORGANISATION_NOUNS.has(token.lower))
}

/** “Leader of the”: one person, whatever office. */
function isLed(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const { lower = '' } = tokens[of - 1] ?? {}
  return tokens[of]?.lower === 'of' && (PERSON_NOUNS.has(lower) || OFFICES.has(lower))
}

function isFullName(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  return words.length >= 2 && end - first <= LONGEST_NAME && words.every((word) => isNamePart(word))
}

function isNamePart(token: Token): boolean {
  return isCapital(token) && !ORGANISATION_NOUNS.has(token.lower)
}
