import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { TextDocument } from '../text/document.ts'
import { findSaidWhen, toSaidContext } from './find-said-when.ts'
import { findWithin } from './find-within.ts'

/**
 * Find the quotations that speak of dates and were said on another day than that of publication: that day, by the
 * quotation's index. “We meet tomorrow,” she said on Monday, means Tuesday whenever it is printed.
 */
export function findSaidDays(
  { text, quotations }: TextDocument,
  attributions: readonly Attribution[],
  expressions: readonly TemporalExpression[],
  published: string,
): ReadonlyMap<number, string> {
  const indexes = new Map(quotations.map(({ inner }, index) => [inner.start, index]))
  const said = toSaidContext(text, expressions, attributions, published)
  const days = attributions.flatMap((attribution) => {
    const speaking = attribution.quote.filter((part) => findWithin(expressions, part).length > 0)
    const when = speaking.length > 0 ? findSaidWhen(attribution, said)?.when : null
    if (!when || when.start === null || when.start !== when.end || when.start === published) return []
    const day = when.start
    return speaking.flatMap(({ start }) => {
      const index = indexes.get(start)
      return index === undefined ? [] : [[index, day] as const]
    })
  })
  return new Map(days)
}
