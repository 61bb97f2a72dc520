import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'
import type { Token } from '../text/token.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'

const LONGEST_PHRASE = 24
const INNER_MARK = /^[-‐‑’'.&/%$]$/u

/**
 * Find where the noun phrase around a token begins: at its determiner, else behind the preposition, mark, conjunction or
 * verb in front of it. “of” joins two nouns to one phrase (“a wave of attacks”) where `joinsOf` says so.
 */
export function findPhraseStart(
  { tokens, verbs }: SentenceSyntax,
  head: number,
  first: number,
  joinsOf = true,
): number {
  const last = Math.max(first, head - LONGEST_PHRASE)
  let at = Math.max(head, first)
  for (; at > last; at--) {
    const word = tokens[at]?.lower ?? ''
    const before = tokens[at - 1]
    const isStart =
      DETERMINERS.has(word) && before?.text !== '-' && word !== "'s" && !(joinsOf && before?.lower === 'of')
    if (isStart || !before || verbs.has(at - 1)) break
    if (before.kind === 'mark' && !INNER_MARK.test(before.text)) break
    const isLinked =
      (before.lower === 'of' && (joinsOf || isNamed(tokens[at - 2], tokens[at]))) || before.lower === "'s"
    if (!isLinked && (PREPOSITIONS.has(before.lower) || isClosing(before.lower))) break
  }
  return at
}

/** Find where a noun phrase ends: at a mark, a conjunction or the next verb; prepositional phrases belong to it. */
export function findPhraseEnd({ tokens, verbs, sentence }: SentenceSyntax, from: number): number {
  const last = Math.min(from + LONGEST_PHRASE, sentence.endToken)
  let at = from
  for (; at < last; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && !INNER_MARK.test(token.text)) || isClosing(token.lower)) break
    const verb = verbs.get(at) ?? verbs.get(at + 1) ?? verbs.get(at + 2)
    if (verb && verb.firstToken <= at) break
  }
  return at
}

/** “University of Norport”: “of” within a name. */
function isNamed(before: Token | undefined, after: Token | undefined): boolean {
  return /^\p{Lu}/u.test(before?.text ?? '') && /^\p{Lu}/u.test(after?.text ?? '')
}

/** Tell whether a lower-case word ends a noun phrase: a conjunction, a pronoun or “to”. Prepositions may go on with it. */
export function isClosing(word: string): boolean {
  return word === 'to' || COORDINATORS.has(word) || SUBORDINATORS.has(word) || SUBJECT_PRONOUNS.has(word)
}
