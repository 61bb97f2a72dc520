import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../language/en/lexicon/closed-classes.ts'
import type { ClauseSpan } from './clause.ts'
import { isClosing, type PhraseScope } from './noun-phrase.ts'

/** Where a clause without a finite verb begins. */
export interface NonFiniteOpening extends Pick<ClauseSpan, 'kind' | 'firstToken' | 'bodyToken' | 'opener'> {
  /** “and” joins it to the one in front. */
  readonly isJoined: boolean
  /** A comma or dash parts it from the words in front, or nothing stands there. */
  readonly isParted: boolean
}

/** How far in front of its verb “with” or “for” may stand, in tokens. */
const SUBJECT_REACH = 12
const PAUSE = /^[,;:()—–―-]$/u

/** Find where the clause of a verb without tense begins, and what opens it. Looks back no further than its finite clause. */
export function findNonFiniteOpening(
  scope: PhraseScope,
  matrix: ClauseSpan,
  group: VerbGroup,
): NonFiniteOpening {
  const { tokens } = scope
  const least = matrix.bodyToken
  const first = skipAdverbs(tokens, group.firstToken, least)
  const before = first > least ? tokens[first - 1] : undefined
  const opens = (kind: ClauseSpan['kind'], at: number, opener = ''): NonFiniteOpening => ({
    kind,
    firstToken: at,
    bodyToken: at + (isPause(tokens[at]) ? 1 : 0) + (opener === '' ? 0 : 1),
    opener,
    isJoined: false,
    isParted: at <= least || isPause(tokens[at]) || isPause(tokens[at - 1]),
  })
  if (group.tense === 'infinitive') {
    const led = findLead(scope, least, first, 'for')
    if (led !== null) return opens('infinitive', led, 'for')
    const isJoined = isJoining(before)
    const opening = opens('infinitive', isJoined ? first - 1 : first)
    return { ...opening, bodyToken: first, isJoined, isParted: first <= least }
  }
  const led = group.tense === 'gerund' ? findLead(scope, least, first, 'with') : null
  if (led !== null && led < first - 1)
    return opens('absolute', isPause(tokens[led - 1]) ? led - 1 : led, 'with')
  if (!before) return opens('adjunct', first)
  if (isPause(before)) return opens('adjunct', first - 1)
  if (isJoining(before)) return { ...opens('adjunct', first - 1, before.lower), isJoined: true }
  if (PREPOSITIONS.has(before.lower) || SUBORDINATORS.has(before.lower)) {
    const isBehindPause = isPause(tokens[first - 2]) && first - 2 >= least
    return opens('adjunct', isBehindPause ? first - 2 : first - 1, before.lower)
  }
  const follows = scope.verbAt.has(first - 1)
  return opens(follows ? 'adjunct' : 'reduced', first)
}

function isPause(token: Token | undefined): boolean {
  return token !== undefined && PAUSE.test(token.text) && !(token.text === '-' && token.glued)
}

function isJoining(token: Token | undefined): boolean {
  return token !== undefined && COORDINATORS.has(token.lower)
}

function skipAdverbs(tokens: readonly Token[], verb: number, least: number): number {
  let at = verb
  while (at - 1 >= least && isAdverb(tokens[at - 1] ?? null)) at--
  return at
}

/** “, with nurses starting a strike”, “for the town to pay”: the word in front of a verb's own subject, or `null`. */
function findLead({ tokens, verbAt }: PhraseScope, least: number, verb: number, word: string): number | null {
  for (let at = verb - 1; at >= Math.max(least, verb - SUBJECT_REACH); at--) {
    const token = tokens[at]
    if (!token || verbAt.has(at)) return null
    if (token.lower === word)
      return at < verb - 1 && (word === 'for' || isFree(tokens, at, least)) ? at : null
    if (token.kind === 'mark' && !token.glued) return null
    if (isClosing(token.lower) || (PREPOSITIONS.has(token.lower) && token.lower !== 'of')) return null
  }
  return null
}

/** “with” opens a clause behind a comma or at the start; elsewhere it goes on with the verb (“met with people wearing …”). */
function isFree(tokens: readonly Token[], at: number, least: number): boolean {
  return at <= least || isPause(tokens[at - 1])
}
