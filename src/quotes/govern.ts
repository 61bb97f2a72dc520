import type { Item } from './frame.ts'
import { governFar } from './govern-far.ts'
import { governLeft } from './govern-left.ts'
import { governRight } from './govern-right.ts'
import type { Governor, QuoteContext } from './governor.ts'

/**
 * Find what reports a quotation in its own sentence. One that opens its sentence is reported by what follows it first,
 * one within a sentence by what precedes it; a clause at the sentence’s end comes last.
 */
export function govern(context: QuoteContext): Governor | null {
  const isOpening = isSentenceHead(context.frame.items, context.quote)
  const [near, other] = isOpening ? [governRight, governLeft] : [governLeft, governRight]
  return near(context) ?? other(context) ?? governFar(context)
}

function isSentenceHead(items: readonly Item[], index: number): boolean {
  let at = index - 1
  while (items[at]?.kind === 'mark') at--
  return at < 0 || items[at]?.kind === 'stop'
}
