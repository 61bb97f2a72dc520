import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import { DETERMINERS, PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'
import { isClosing } from './find-noun-phrase.ts'
import type { DatedPlace } from './happening-candidate.ts'
import { isEventNoun } from './is-event-noun.ts'
import { DAY_NOUNS } from './words/event-nouns.ts'

/** How many words may stand between a date and the noun it belongs to: “Tuesday's federal court hearing”. */
const LONGEST_PHRASE = 6

/**
 * Find the event noun of a phrase that the date opens, behind a genitive or between a determiner and the noun; `thing` where
 * the phrase names no event (“Monday's edition”, “the 1995 tax return”), `null` where the date opens none.
 */
export function findOwnNoun({
  read,
  expression,
  innerToken: first,
  endToken,
}: DatedPlace): number | 'thing' | null {
  const { tokens, sentence, verbs } = read
  const isGenitive = tokens[endToken]?.lower === "'s" || /['’]s?$/.test(expression.text)
  const isInside = first > sentence.firstToken && isInNounPhrase(read, first)
  if (
    !isGenitive &&
    !isInside &&
    expression.type !== 'DURATION' &&
    !DETERMINERS.has(tokens[first]?.lower ?? '')
  )
    return null
  let noun: number | null = null
  // “a month of exercises”
  const isMeasure = expression.type === 'DURATION' && tokens[endToken]?.lower === 'of'
  const from = tokens[endToken]?.lower === "'s" || isMeasure ? endToken + 1 : endToken
  for (let at = from; at < Math.min(from + LONGEST_PHRASE, sentence.endToken); at++) {
    const token = tokens[at]
    if (!token || verbs.has(at) || PREPOSITIONS.has(token.lower)) break
    if (token.kind === 'mark' && !token.glued) break
    if (isEventNoun(token.lower) || DAY_NOUNS.has(token.lower)) noun = at
    else if (noun !== null) break
  }
  if (noun !== null) return noun
  const isDirect = DETERMINERS.has(tokens[first - 1]?.lower ?? '')
  return (isGenitive || isDirect) && continuesPhrase(read, from) ? 'thing' : null
}

/** Tell whether a noun follows a date as part of its phrase, rather than a verb, preposition or adverb. */
function continuesPhrase(read: SentenceSyntax, at: number): boolean {
  const next = read.tokens[at]
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || isClosing(next.lower)) return false
  return !isAdverb(next) && !isStartOfGroup(read, at)
}

/** A determiner in front of the date, adjectives between them: “his second 2019 campaign”. */
function isInNounPhrase({ tokens, verbs }: SentenceSyntax, first: number): boolean {
  for (let at = first - 1; at > first - 4; at--) {
    const word = tokens[at]?.lower ?? ''
    if (DETERMINERS.has(word)) return true
    if (tokens[at]?.kind !== 'word' || tokens[at]?.text !== word) return false
    if (verbs.has(at) || PREPOSITIONS.has(word) || isClosing(word)) return false
  }
  return false
}

function isStartOfGroup({ verbs }: SentenceSyntax, at: number): boolean {
  for (let head = at; head < at + 5; head++) if (verbs.get(head)?.firstToken === at) return true
  return false
}
