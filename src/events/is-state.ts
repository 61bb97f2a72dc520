import type { Token } from '../text/token.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import {
  DETERMINERS,
  OBJECT_OPENERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'
import type { Candidate } from './happening-candidate.ts'
import { isEventNoun } from './is-event-noun.ts'
import { LIGHT_NOUNS } from './words/event-nouns.ts'
import { POSITION_VERBS, STATE_VERBS } from './words/event-verbs.ts'

/** Behind a verb of place these make it something done: “sat down”, “stood for mayor”, “stood trial”. */
const DONE = /^(?:up|down|for|trial|aside|by|out)$/
const APPEARED = /^(?:before|in|at|on|alongside|via)$/
/** Places without a name that people go to. */
const PLACE_NOUN = /^(?:headquarters|palace|embassy|parliament|court|front|border|capital|scene)$/
const PLACE_REACH = 5
const FUNCTION_WORD: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...OBJECT_OPENERS,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
])

/** Tell whether a date's verb says how things were rather than what happened. */
export function isState({ verb, read: { tokens } }: Pick<Candidate, 'verb' | 'read'>): boolean {
  if (!verb || verb.passive) return false
  // “appeared before magistrates”, “appeared in court”
  if (verb.lemma === 'appear' && APPEARED.test(tokens[verb.endToken]?.lower ?? '')) return false
  // “had a falling out”, “had talks with”: the noun tells what happened
  if (verb.lemma === 'have' && isLight(tokens, verb.endToken)) return false
  if (STATE_VERBS.has(verb.lemma)) return true
  return POSITION_VERBS.has(verb.lemma) && !DONE.test(tokens[verb.endToken]?.lower ?? '')
}

const BEING = /^(?:be|seem|appear|remain|stay|look|feel)$/

/** Tell whether a date's verb only says what something is like or where it stands: “was poor”, “appeared happy”, “stood”. */
export function isBeing(candidate: Candidate): boolean {
  const { verb, firstToken, endToken, read } = candidate
  const { tokens, sentence, verbAt } = read
  if (!verb || verb.passive) return false
  if (POSITION_VERBS.has(verb.lemma)) return isState(candidate)
  if (!BEING.test(verb.lemma)) return false
  let at = verb.endToken === firstToken ? endToken : verb.endToken
  while (isAdverb(tokens[at] ?? null)) at++
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (at >= sentence.endToken || word?.kind === 'mark') return verb.lemma === 'be' && at > endToken - 1
  if (PREPOSITIONS.has(word?.lower ?? '')) return !isPresence(candidate)
  const isBare =
    word?.kind === 'word' && word.text === word.lower && !verbAt.has(at) && !FUNCTION_WORD.has(word.lower)
  const isLast = at + 1 >= sentence.endToken || at + 1 === firstToken || next?.kind === 'mark'
  return isBare && isLast && !isEventNoun(word.lower)
}

/** Tell whether somebody is said to have been in a place on a day: a visit, “was in Norport on Monday”. */
export function isPresence({ verb, when, firstToken, endToken, read: { tokens } }: Candidate): boolean {
  const isDay = when.precision === 'day' || when.precision === 'week'
  if (verb?.lemma !== 'be' || !isDay) return false
  const first = verb.endToken === firstToken ? endToken : verb.endToken
  if (!/^(?:in|at)$/.test(tokens[first]?.lower ?? '')) return false
  if (/^\p{Lu}/u.test(tokens[first + 1]?.text ?? '') && first + 1 !== firstToken) return true
  for (let at = first + 1; at < first + PLACE_REACH; at++)
    if (PLACE_NOUN.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** “Had a quarrel”, “had talks”: something one has once, by a noun that names what happens, alone or behind an article. */
function isLight(tokens: readonly Token[], object: number): boolean {
  const first = tokens[object]?.lower ?? ''
  if (isEventNoun(first)) return true
  const names = [1, 2, 3].some((step) => LIGHT_NOUNS.has(tokens[object + step]?.lower ?? ''))
  return /^(?:an?|another)$/.test(first) && names
}
