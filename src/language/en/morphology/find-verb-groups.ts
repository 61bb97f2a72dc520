import type { Sentence } from '../../../text/sentence.ts'
import { readBareVerb } from './read-bare-verb.ts'
import { readVerbChain } from './read-verb-chain.ts'
import { settleParticiples } from './settle-participles.ts'
import type { Token } from '../../../text/token.ts'
import type { VerbGroup } from '../../verb-group.ts'
import type { VerbScope } from './verb-scope.ts'

type TokenRange = Pick<Sentence, 'firstToken' | 'endToken'>

/** The groups found last from a token on: dates, quotations and events ask for the same sentences. */
const known = new WeakMap<readonly Token[], Map<number, { endToken: number; groups: readonly VerbGroup[] }>>()

/**
 * Find the verb groups of a sentence, in text order, without a part-of-speech tagger: auxiliaries and “to” announce
 * most verbs, the word lists and the neighbouring words tell the others from nouns and adjectives. Doubtful words are
 * left out. Linear in the sentence's length; a sentence is read once, however often it is asked for.
 */
export function findVerbGroups(tokens: readonly Token[], range: TokenRange): readonly VerbGroup[] {
  const ofTokens = known.get(tokens) ?? new Map()
  known.set(tokens, ofTokens)
  const before = ofTokens.get(range.firstToken)
  if (before?.endToken === range.endToken) return before.groups
  const groups = readVerbGroups(tokens, range)
  ofTokens.set(range.firstToken, { endToken: range.endToken, groups })
  return groups
}

function readVerbGroups(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  let scope: VerbScope = { tokens, firstToken, endToken, before: null }
  let at = firstToken
  while (at < endToken) {
    const group = readVerbChain(scope, at) ?? readBareVerb(scope, at)
    at = group ? group.endToken : at + 1
    if (!group) continue
    groups.push(group)
    scope = { ...scope, before: group }
  }
  return settleParticiples(groups, tokens)
}
