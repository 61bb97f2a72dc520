import type { Token } from '../text/token.ts'
import type { Mention } from './mention.ts'
import type { Candidate } from './pronoun-candidate.ts'

const PREDICATIVE = /^(?:is|was|are|were|be|been|being|as|became|become|becomes|remains|remained)$/
const INDEFINITE = /^(?:an?|another|one|some|my|our|your|his|her|their)$/

/** “A neighbour”, “my father”: one person without a name, and not what somebody is said to be (“was a neighbour”). */
export function isStranger(tokens: readonly Token[], { kind, type, firstToken }: Mention): boolean {
  return kind === 'description' && type === 'person' && !PREDICATIVE.test(tokens[firstToken - 1]?.lower ?? '')
}

/** “The candidate”: close to a name that fits it is most often the one named, and no candidate of its own. */
export function isAgain(tokens: readonly Token[], { identity, mention }: Candidate): boolean {
  return identity === null && !INDEFINITE.test(tokens[mention.firstToken]?.lower ?? '')
}

/** “They shoved a warder, he said”: whom the sentence itself brings in, without a name, is not the one who says so. */
export function isNewcomer({ identity, mention }: Candidate, firstToken: number): boolean {
  return identity === null && mention.firstToken >= firstToken
}
