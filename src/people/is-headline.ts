import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'

/** So many commas make a list of names. */
const MOST_COMMAS = 1

/**
 * Guess whether a line of flat text is written as a headline: a capital on every word but articles, prepositions and
 * conjunctions (“Council Votes to Keep the Harbour Bridge Shut”). A verb in small letters makes it prose.
 */
export function isHeadline(line: string): boolean {
  if (line.split(',').length - 1 > MOST_COMMAS) return false
  const words = line.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word) || isMinor(word))
}

function isMinor(word: string): boolean {
  return (
    word === 'to' || [DETERMINERS, PREPOSITIONS, SUBORDINATORS, COORDINATORS].some((words) => words.has(word))
  )
}
