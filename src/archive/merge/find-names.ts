import { foldName } from '../../people/fold-name.ts'
import { DEMONYMS, isDemonymOf } from '../../people/words/demonyms.ts'
import { OFFICES } from '../../people/words/role-nouns.ts'
import { ORGANISATION_NOUNS } from '../../people/words/organisation-nouns.ts'
import { LONG_PLACES, PLACES } from '../../people/words/places.ts'
import type { Token } from '../../text/token.ts'
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  OBJECT_OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/lexicon/closed-classes.ts'
import { METONYMS, PLACING } from './words/capitals.ts'
import { WEAK_WORDS } from './words/weak-words.ts'

/** A name in a telling: what it stands for, in one form, and whether the telling puts the event there. */
export interface Name {
  readonly key: string
  readonly isPlace: boolean
  readonly firstToken: number
  readonly endToken: number
}

/**
 * Find the names among the tokens of a summary: words with a capital, the first one only where it is known as a name:
 * `known` has the words of people’s names, folded. States, their adjectives and their capitals come as one name each.
 */
export function findNames(tokens: readonly Token[], known: ReadonlySet<string>): Name[] {
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue
    const next = tokens[at + 1]
    const pair = next ? `${token.lower} ${next.lower}` : ''
    const length = LONG_PLACES.has(pair) ? 2 : 1
    const word = length === 2 ? pair : foldName(token.text)
    const state = toState(word)
    const isKnown = state !== null || PLACES.has(word) || length === 2
    if (!isKnown && isCommon(token.lower)) continue
    if (at === 0 && !isKnown && !known.has(word) && !isName(next)) continue
    const isPlace = PLACING.has(tokens[at - 1]?.lower ?? '')
    names.push({
      key: state !== null && !(isPlace && METONYMS.has(word)) ? state : word,
      isPlace,
      firstToken: at,
      endToken: at + length,
    })
    at += length - 1
  }
  return names
}

/** A first word is a name where another one follows: “Quay Street”, not “Diplomats from”. */
function isName(next: Token | undefined): boolean {
  return next?.kind === 'word' && /^\p{Lu}/u.test(next.text)
}

/** Titles, “Council”, “The”: what a capital makes no name of. */
function isCommon(word: string): boolean {
  return WEAK_WORDS.has(word) || OFFICES.has(word) || ORGANISATION_NOUNS.has(word) || FUNCTION_WORDS.has(word)
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...COORDINATORS,
  ...DETERMINERS,
  ...OBJECT_OPENERS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
])

const states = new Map<string, string | null>()

/** Give the state a word stands for: as its adjective, its capital, its own name. */
function toState(word: string): string | null {
  const known = states.get(word)
  if (known !== undefined) return known
  const state = METONYMS.get(word) ?? DEMONYMS.get(word) ?? findCountry(word)
  // What is asked for is bounded by the words of a language, yet a text of nonsense need not fill memory.
  if (states.size < 20_000) states.set(word, state)
  return state
}

function findCountry(adjective: string): string | null {
  if (adjective.length < 6 || !/(?:ian|an|ish|ese|i|ic)s?$/.test(adjective)) return null
  for (const country of PLACES) if (isDemonymOf(adjective.replace(/s$/, ''), country)) return country
  return null
}
