import { governFar } from './govern-far.ts'
import { governLeft } from './govern-left.ts'
import { governNoun } from './govern-noun.ts'
import { governRight } from './govern-right.ts'
import { isSentenceHead } from './right-tail.ts'
import type { Governor, QuoteContext } from './governor.ts'

const OPEN_END = /[,?!]\s*$/

/**
 * Find what reports a quotation in its own sentence. One that opens its sentence or ends in a comma is reported by
 * what follows it, any other by what precedes it first; a clause at the sentence’s end and a noun come last.
 */
export function govern(context: QuoteContext): Governor | null {
  const right = governRight(context)
  const isFirst = isSentenceHead(context.frame.items, context.quote) || OPEN_END.test(context.words)
  if (right && isFirst) return right
  return governLeft(context) ?? right ?? governFar(context) ?? governNoun(context)
}
