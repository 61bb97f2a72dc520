import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../language/en/lexicon/closed-classes.ts'
import type { TokenPassage } from './find-passage.ts'
import { hasSubject } from '../syntax/subject-words.ts'
import type { Candidate } from './happening-candidate.ts'
import { LONGEST, type SummaryRun } from './summarize.ts'
import { skipDatingWords, trimPassage } from './trim-passage.ts'

const DAY_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|January|February|March|April|June|July|August|September|October|November|December)$/
/** How many words behind its verb make a clause worth telling. */
const LEAST_BEHIND = 4
/** How many words a subject may have in front of its title. */
const LONGEST_HEAD = 9
/** How far in a subject is looked for, in tokens. */
const REACH = 80

/**
 * Find the words of a passage to be shown: without the dating words that open it; the whole sentence instead of a noun and
 * its relative clause, where it is short enough; from the subject on, where the verb would be cut off otherwise.
 */
export function findTelling(passage: TokenPassage, candidate: Candidate): SummaryRun {
  const { read, clause } = candidate
  const { tokens, sentence } = read
  const whole = trimPassage(tokens, { ...sentence, isPhrase: false })
  const isPart = clause.kind === 'relative' && clause.opener !== '' && isStated(read)
  const isWhole =
    isPart && isShort(tokens, whole.firstToken, whole.endToken) && !holdsOtherDate(whole, candidate)
  const told = isWhole ? whole : passage
  const firstToken = skipDatingWords(told, candidate)
  const first = isPart ? firstToken : toSubject(firstToken, told.endToken, candidate)
  const gap = told.isPhrase ? null : findGap(first, told.endToken, candidate)
  return { firstToken: first, endToken: told.endToken, gap, keptToken: clause.verb?.head ?? first }
}

/** A subject's title or relative clause is left out where the verb behind it would be cut off. */
function findGap(
  first: number,
  end: number,
  { read: { tokens, verbs }, clause }: Candidate,
): SummaryRun['gap'] {
  const { verb } = clause
  if (!verb || isShort(tokens, first, end) || isToldEarly(tokens, first, end, verb)) return null
  for (let at = first + 1; at < Math.min(verb.firstToken, first + LONGEST_HEAD); at++) {
    if (verbs.has(at) || isInside(tokens[at])) return null
    if (tokens[at]?.text === ',') return { from: at, to: verb.firstToken }
  }
  return null
}

/** Where a summary would end before the main verb, what stands in front of its subject is left out. */
function toSubject(first: number, end: number, { read: { tokens }, clause }: Candidate): number {
  const { verb } = clause
  if (!verb || verb.firstToken <= first) return first
  if (isShort(tokens, first, end) || isToldEarly(tokens, first, end, verb)) return first
  if (clause.kind === 'report' && clause.bodyToken > first) return clause.bodyToken
  const isQuoted = isInside(tokens[first]) || isInside(tokens[first + 1])
  if (!isQuoted && !opensAdjunct(tokens[first])) return first
  for (let at = first + 1; at < Math.min(verb.firstToken, first + REACH); at++) {
    const isPause = isQuoted ? !isInside(tokens[at]) && at > first + 1 : tokens[at - 1]?.text === ','
    if (isPause && opensSubject(tokens[at]) && hasSubject(tokens, at, verb.firstToken)) return at
  }
  return first
}

function isInside(token: Token | undefined): boolean {
  return (token?.quotation ?? -1) >= 0
}

function opensSubject(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isInside(token) && !PREPOSITIONS.has(token.lower)
}

/** A sentence that names another day would be read as that day's. */
function holdsOtherDate({ firstToken, endToken }: TokenPassage, candidate: Candidate): boolean {
  const { tokens } = candidate.read
  for (let at = firstToken; at < endToken; at++) {
    const isOwn = at >= candidate.firstToken && at < candidate.endToken
    if (!isOwn && DAY_WORD.test(tokens[at]?.text ?? '')) return true
  }
  return false
}

/** “No day was agreed for another call to the mayor, who last spoke on Monday” says of that day what did not happen. */
function isStated({ finite, tokens, sentence }: Candidate['read']): boolean {
  const main = finite.find(({ kind, verb }) => verb !== null && kind !== 'relative')?.verb
  return main !== undefined && main !== null && !main.negated && tokens[sentence.firstToken]?.lower !== 'no'
}

function opensAdjunct(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isAdverb(token ?? null)
}

/** Tell whether a verb and a few words behind it find room. */
function isToldEarly(tokens: readonly Token[], first: number, end: number, { endToken }: VerbGroup): boolean {
  return isShort(tokens, first, Math.min(endToken + LEAST_BEHIND, end))
}

function isShort(tokens: readonly Token[], first: number, end: number): boolean {
  return (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) <= LONGEST
}
