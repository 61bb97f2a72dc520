import type { Token } from '../text/token.ts'
import { isAdverb } from '../text/verb-scope.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../text/words/closed-classes.ts'
import type { TokenPassage } from './find-passage.ts'
import { hasSubject } from './find-subject.ts'
import type { Candidate } from './happening-candidate.ts'
import { LONGEST } from './summarize.ts'
import { skipDatingWords, trimPassage } from './trim-passage.ts'

/**
 * Find the words of a passage to be shown: without the dating words that open it; the whole sentence instead of a noun and
 * its relative clause, where it is short enough; from the subject on, where the verb would be cut off otherwise.
 */
export function findTelling(passage: TokenPassage, candidate: Candidate): TokenPassage {
  const { read, clause } = candidate
  const { tokens, sentence } = read
  const whole = trimPassage(tokens, { ...sentence, isPhrase: false })
  const isPart = clause.kind === 'relative' && clause.opener !== '' && isStated(read)
  const told = isPart && isShort(tokens, whole.firstToken, whole.endToken) ? whole : passage
  const firstToken = skipDatingWords(told, candidate)
  return { ...told, firstToken: isPart ? firstToken : toSubject(firstToken, told.endToken, candidate) }
}

/** Where a summary ends before the main verb, what stands in front of its subject is left out. */
function toSubject(first: number, end: number, { read: { tokens }, clause }: Candidate): number {
  const verb = clause.verb
  if (!verb || isShort(tokens, first, end) || isShort(tokens, first, verb.endToken)) return first
  const isFronted = (tokens[first]?.quotation ?? -1) >= 0 || opensAdjunct(tokens[first])
  if (!isFronted || verb.firstToken <= first) return first
  for (let at = first + 1; at < verb.firstToken; at++) {
    const isPause =
      tokens[at]?.text === ',' || (tokens[at]?.quotation ?? -1) > (tokens[at + 1]?.quotation ?? -1)
    if (isPause && isOutside(tokens[at + 1]) && hasSubject(tokens, at + 1, verb.firstToken)) return at + 1
  }
  return first
}

/** “No day was agreed for another call to the mayor, who last spoke on Monday” says of that day what did not happen. */
function isStated({ clauses, tokens, sentence }: Candidate['read']): boolean {
  const main = clauses.find(({ kind, verb }) => verb !== null && kind !== 'relative')?.verb
  return main !== undefined && main !== null && !main.negated && tokens[sentence.firstToken]?.lower !== 'no'
}

function isOutside(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.quotation < 0 && !PREPOSITIONS.has(token.lower)
}

function opensAdjunct(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isAdverb(token ?? null)
}

function isShort(tokens: readonly Token[], first: number, end: number): boolean {
  return (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) <= LONGEST
}
