import type { Token } from '../text/token.ts'
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'
import { hasSubject } from './subject-words.ts'

export const RELATIVES = /^(?:who|whom|whose|which)$/
export const CONTENT_OPENERS = /^(?:that|whether|what|how|why)$/
/** Subordinators that compare or introduce more often than they open a clause. */
const NO_OPENERS = /^(?:than|so)$/
/** Of the subordinators, those a preposition may follow: “while in Norport”. */
const VERBLESS = /^(?:while|when|once|though|although)$/
/** Those that are prepositions as well: “after the vote”. */
export const PREPOSITIONS_TOO = /^(?:after|before|since|until|as|once)$/
/** Nouns of time: “that” in front of one points (“that day”), “after” in front of one needs no verb (“after noon”). */
const TIME_NOUN =
  /^(?:day|week|weekend|month|year|hour|moment|time|morning|noon|afternoon|evening|night|midnight|spring|summer|autumn|fall|winter)$/
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,4})$/
const STRONG_MARK = /^[;:—–―]$/u

/** What may part two verbs: the last place of each kind between them. */
export interface ClauseMarks {
  readonly word: number
  readonly coordinator: number
  readonly strong: number
  readonly comma: number
}

/** Find what stands between two verbs that may part their clauses; `isLater` where there is a verb in front. */
export function findClauseMarks(
  tokens: readonly Token[],
  from: number,
  to: number,
  isLater: boolean,
): ClauseMarks {
  const marks = { word: -1, coordinator: -1, strong: -1, comma: -1 }
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.quotation >= 0) continue
    const word = token.lower
    if (word === ',') {
      marks.comma = marks.comma < 0 ? at : marks.comma
      if (PREPOSITIONS_TOO.test(tokens[marks.word]?.lower ?? '') && closesPhrase(tokens, marks.word, at, to))
        marks.word = -1
    } else if ((STRONG_MARK.test(word) && !isInTime(tokens, at)) || isDash(tokens, at)) marks.strong = at
    else if (COORDINATORS.has(word)) {
      const isOpening = tokens[at - 1]?.text === ',' || (isLater && !isOpenAt(tokens, marks.word, at))
      const isInside = (marks.coordinator >= 0 && isInName(tokens, at)) || joinsDates(tokens, at)
      if (isOpening && !isInside) marks.coordinator = at
    } else if (isOpener(word) && !isInPhrase(tokens, at, to)) marks.word = at
  }
  return marks
}

/** “…, and the Board for Roads and Bridges resigned”: between capitals “and” parts no clauses that another one parts. */
function isInName(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].every((place) => /^\p{Lu}/u.test(tokens[place]?.text ?? ''))
}

/** “Between April and May”. */
function joinsDates(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].every((place) => DATE.test(tokens[place]?.text ?? ''))
}

/**
 * “That day she resigned”, “his once quiet town”, “her stay while in Norport cost”, “an order before June 2 angered firms”: no
 * clause opens there.
 */
function isInPhrase(tokens: readonly Token[], at: number, verb: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'that' && TIME_NOUN.test(next)) return true
  if (word === 'once' && DETERMINERS.has(tokens[at - 1]?.lower ?? '')) return true
  if (VERBLESS.test(word) && PREPOSITIONS.has(next)) return true
  return PREPOSITIONS_TOO.test(word) && at + 1 < verb && !hasSubject(tokens, at + 1, verb)
}

/** Tell whether a clause opened in front of a conjunction goes on behind it, or was only “after noon and …”. */
function isOpenAt(tokens: readonly Token[], word: number, coordinator: number): boolean {
  if (word < 0) return false
  const isTime = PREPOSITIONS_TOO.test(tokens[word]?.lower ?? '') && word + 2 === coordinator
  return !isTime || !TIME_NOUN.test(tokens[word + 1]?.lower ?? '')
}

/**
 * Tell whether a comma ends the phrase of a preposition that could open a clause: the clause's subject follows (“after the
 * vote, the mayor resigned”) or its verb (“…, after the vote, resigned”). With two commas, the second right in front of the
 * verb, something is put beside the subject of a clause (“after the mayor, an engineer, resigned”).
 */
function closesPhrase(tokens: readonly Token[], word: number, comma: number, verb: number): boolean {
  const commas = tokens.slice(word, verb).filter(({ text }) => text === ',').length
  if (tokens[verb - 1]?.text === ',') return commas !== 2
  return hasSubject(tokens, comma + 1, verb)
}

/** “At 9:10pm”. */
function isInTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === true
}

/** A hyphen that stands free: a dash typed on a plain keyboard. */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === false
}

function isOpener(word: string): boolean {
  return (
    !NO_OPENERS.test(word) && (RELATIVES.test(word) || CONTENT_OPENERS.test(word) || SUBORDINATORS.has(word))
  )
}
