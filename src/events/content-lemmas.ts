import type { Token } from '../text/token.ts'
import { toVerbForm } from '../language/en/morphology/verb-forms.ts'
import { AUXILIARIES } from '../language/en/lexicon/auxiliaries.ts'
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  OBJECT_OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'
import { NOMINAL_VERBS } from './words/nominal-verbs.ts'

const EMPTY: ReadonlySet<string> = new Set([
  ...AUXILIARIES.keys(),
  ...ADVERBS,
  ...COORDINATORS,
  ...DETERMINERS,
  ...OBJECT_OPENERS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
])

/** The words that carry meaning, each in one form: verbs in their base, nouns without plural -s. */
export function toContentLemmas(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): ReadonlySet<string> {
  const lemmas = new Set<string>()
  for (let at = firstToken; at < endToken; at++) {
    const lemma = toContentLemma(tokens[at])
    if (lemma !== null) lemmas.add(lemma)
  }
  return lemmas
}

/** The one form of a word that carries meaning; `null` for all other tokens. */
export function toContentLemma(token: Token | undefined): string | null {
  return token?.kind === 'word' && token.lower.length > 2 && !EMPTY.has(token.lower)
    ? toLemma(token.lower)
    : null
}

/** Bring a lower-case word to one form: a verb to its base, a noun to its singular, an event noun to its verb. */
export function toLemma(word: string): string {
  const singular = word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
  const nominal = NOMINAL_VERBS.get(word) ?? NOMINAL_VERBS.get(singular)
  return nominal ?? toVerbForm(word)?.lemma ?? singular
}

/** Count the lemmas two sets have in common. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const lemma of a) if (b.has(lemma)) shared++
  return shared
}
