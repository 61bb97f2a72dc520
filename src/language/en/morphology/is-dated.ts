import { isOpening, tokenAt, type VerbScope } from './verb-scope.ts'
import { DETERMINERS } from '../lexicon/closed-classes.ts'

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|today|tomorrow|tonight|next|\d{1,2})$/

/**
 * “The show opens on 1 September”: a day behind a word that may be a noun makes it a verb, where the sentence has none
 * before it and a noun with its article stands in front.
 */
export function isDated(scope: VerbScope, at: number): boolean {
  const isLinked = /^(?:on|in|from|until|till|at)$/.test(tokenAt(scope, at + 1)?.lower ?? '')
  if (scope.before !== null || !isLinked || !DAY.test(tokenAt(scope, at + 2)?.text ?? '')) return false
  return DETERMINERS.has(tokenAt(scope, at - 2)?.lower ?? '') && isOpening(scope, at - 2)
}
