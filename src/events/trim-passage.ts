import type { Token } from '../text/token.ts'
import { COORDINATORS, DETERMINERS } from '../language/en/lexicon/closed-classes.ts'
import type { TokenPassage } from './find-passage.ts'
import type { DatedPlace } from './happening-candidate.ts'

const EDGE_MARK = /^[,;:.–—…-]$/u
/** What a day is called besides its date. */
const DAY_NAME = /^(?:eve|day|date|anniversary|birthday|holiday|deadline|morning|evening|night)$/
/** Behind a date these make it part of a noun phrase: “Monday's vote”, “Easter week began”. */
const CONTINUES_DATE = /^(?:'s|week|weekend|day|morning|evening|season)$/
const LONGEST_NAME = 14
const LINKING_ADVERBS =
  /^(?:also|then|still|so|yet|however|meanwhile|meantime|moreover|furthermore|besides|thus|therefore|too|nevertheless|nonetheless|finally)$/

/** Take off the marks at both ends of a passage, and a conjunction at its head. */
export function trimPassage(
  tokens: readonly Token[],
  { firstToken, endToken, isPhrase }: TokenPassage,
): TokenPassage {
  let first = firstToken
  let end = endToken
  while (end > first + 1 && isTrailing(tokens[end - 1])) end--
  while (
    first < end - 1 &&
    (COORDINATORS.has(tokens[first]?.lower ?? '') || EDGE_MARK.test(tokens[first]?.text ?? ''))
  )
    first++
  return { firstToken: first, endToken: end, isPhrase }
}

function isTrailing(token: Token | undefined): boolean {
  return EDGE_MARK.test(token?.text ?? '') || COORDINATORS.has(token?.lower ?? '')
}

/**
 * Find the first token behind the dating words that open a passage, with their commas, linking adverbs and conjunctions:
 * “But on Saturday, however, soldiers returned” begins at “soldiers”. A passage of nothing else keeps them.
 */
export function skipDatingWords(
  { firstToken, endToken, isPhrase }: TokenPassage,
  place: Pick<DatedPlace, 'firstToken' | 'endToken' | 'read'>,
): number {
  const { tokens, verbs } = place.read
  if (isPhrase) return firstToken
  let at = firstToken
  for (let moved = true; moved && at < endToken;) {
    const word = tokens[at]?.lower ?? ''
    const isDate =
      at === place.firstToken &&
      place.endToken > at &&
      !CONTINUES_DATE.test(tokens[place.endToken]?.lower ?? '')
    moved =
      isDate ||
      word === ',' ||
      (COORDINATORS.has(word) && at > firstToken - 1) ||
      (LINKING_ADVERBS.test(word) && isFollowedByPause(tokens, at, place))
    at = isDate ? skipNamedDay(place) : moved ? at + 1 : at
  }
  const isEmpty = at >= endToken - 1 || verbs.get(at)?.firstToken === at
  return isEmpty ? firstToken : at
}

/** Step over a date and what else the day is called: “On Monday, the eve of the vote, | she resigned”. */
function skipNamedDay({
  endToken,
  read: { tokens, sentence },
}: Pick<DatedPlace, 'endToken' | 'read'>): number {
  if (tokens[endToken]?.text !== ',' || !DETERMINERS.has(tokens[endToken + 1]?.lower ?? '')) return endToken
  let isDay = false
  for (let at = endToken + 2; at < Math.min(endToken + LONGEST_NAME, sentence.endToken); at++) {
    if (tokens[at]?.text === ',') return isDay ? at : endToken
    isDay ||= at < endToken + 6 && DAY_NAME.test(tokens[at]?.lower ?? '')
  }
  return endToken
}

/** “Also Sunday,” and “Meanwhile,” link; in “Also present was” the word belongs to the clause. */
function isFollowedByPause(
  tokens: readonly Token[],
  at: number,
  { firstToken }: Pick<DatedPlace, 'firstToken'>,
): boolean {
  return tokens[at + 1]?.text === ',' || at + 1 === firstToken
}
