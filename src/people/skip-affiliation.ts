import type { Token } from '../text/token.ts'
import { isFullName } from './is-full-name.ts'
import { FORENAMES } from './words/forenames.ts'

const CHAMBERS = /^(?:house|senate|assembly|congressional)$/
const PARTY_MEMBERS =
  /^(?:republican|democrat|liberal|conservative|independent|progressive|libertarian|socialist)$/

/**
 * Find the full name behind the bench its bearer sits on: “Independent Ann Holm”, “House Republican Ann Holm”. The run's
 * first token where it has none.
 */
export function skipAffiliation(tokens: readonly Token[], first: number, end: number): number {
  const at = Math.max(findLastBench(tokens, first), findPartisan(tokens, first, end)) + 1
  return at > first && isFullName(tokens, at, end) ? at : first
}

/** “Farrow Republican Ann Holm”: what somebody is, with a usual forename behind it. */
function findPartisan(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end - 2; at++)
    if (PARTY_MEMBERS.test(tokens[at]?.lower ?? '') && FORENAMES.has(tokens[at + 1]?.lower ?? '')) return at
  return first - 1
}

function findLastBench(tokens: readonly Token[], first: number): number {
  const { lower = '' } = tokens[first] ?? {}
  if (CHAMBERS.test(lower) && PARTY_MEMBERS.test(tokens[first + 1]?.lower ?? '')) return first + 1
  const isBench = /^(?:independent|republican|democrat)$/.test(lower)
  return isBench && tokens[first - 1]?.lower !== 'the' ? first : first - 1
}
