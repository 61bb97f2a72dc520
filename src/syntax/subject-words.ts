import type { Token } from '../text/token.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/lexicon/closed-classes.ts'

/** Words that say when: between a conjunction and a verb they are no subject (“and on Friday resigned”). */
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)|today|yesterday|tomorrow|tonight|ago|(?:year|month|week|day|hour|minute)s?|morning|afternoon|evening|night|last|next|earlier|later|this|that)$/

/** Tell whether a lower-case word may belong to a date. */
export function isTimeWord(word: string): boolean {
  return TIME_WORD.test(word)
}

/** Tell whether words hold a subject: any noun or pronoun that is no date. */
export function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || isAdverb(token)) continue
    const word = token.lower
    if (SUBJECT_PRONOUNS.has(word)) return true
    if (PREPOSITIONS.has(word) || word === 'to' || DETERMINERS.has(word) || TIME_WORD.test(word)) continue
    if (token.kind === 'word') return true
  }
  return false
}

/** Find where the noun phrase in front of a verb begins: at its determiner or pronoun, or behind a date or preposition. */
export function findSubjectStart(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) {
    const word = tokens[at]?.lower ?? ''
    if (SUBJECT_PRONOUNS.has(word) || (DETERMINERS.has(word) && word !== "'s")) return at
    const before = tokens[at - 1]?.lower ?? ''
    if (TIME_WORD.test(before) || tokens[at - 1]?.kind === 'mark') return at
  }
  return from
}

/** Step over the words that say when behind a verb: “said on Friday | the bridge was closed”. */
export function skipTime(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const next = PREPOSITIONS.has(tokens[at]?.lower ?? '') ? at + 1 : at
    const token = tokens[next]
    if (!token || !(TIME_WORD.test(token.lower) || (token.kind === 'number' && next > from))) break
    at = next + 1
  }
  return Math.min(at, to)
}

/**
 * Find the comma in front of who reports: the last one with a name or noun behind it, or the one before where that is an
 * apposition to a name (“…, Ida Orme, the mayor, said”).
 */
export function findReportStart(tokens: readonly Token[], first: number, verb: number): number {
  const commas: number[] = []
  for (let at = first; at < verb; at++)
    if (tokens[at]?.text === ',' && hasSubject(tokens, at + 1, verb)) commas.push(at)
  const last = commas.at(-1) ?? first
  const before = commas.at(-2)
  const isApposition = tokens[verb - 1]?.text === ','
  return isApposition && before !== undefined ? before : last
}
