import type { Token } from '../text/token.ts'
import { NAME_ABBREVIATIONS } from './words/name-words.ts'

const MONTH_OR_DAY =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/

/** Small words that headlines write with a capital and names do not hold. */
const CLOSED_WORDS =
  /^(?:by|with|to|from|at|after|over|is|are|was|were|has|have|had|says|said|but|if|when|how|why|not|that|his|her|their|its|you|your|we|our)$/

/** Tell whether a word stands behind a mark after which any word may have a capital. */
export function isAfterBreak(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before) return true
  if (before.kind !== 'mark') return before.quotation !== tokens[index]?.quotation
  if (before.text === '.') return !isAbbreviation(tokens[index - 2])
  return !/^[,;&/)\]@#’'-]$/.test(before.text)
}

/** Tell whether a stop behind a token is an abbreviation’s or an initial’s. */
export function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && (token.text.length === 1 || NAME_ABBREVIATIONS.has(token.lower))
}

/** Tell whether a word is no part of a name whatever its capital: days, months, “I”. */
export function isBreaker(token: Token): boolean {
  return (
    CLOSED_WORDS.test(token.lower) ||
    token.text === 'I' ||
    MONTH_OR_DAY.test(token.lower) ||
    token.lower === "i'm" ||
    token.lower === "i'll"
  )
}
