import type { Article } from '../../article/article.ts'
import type { Statement } from '../../article/statement.ts'
import type { TemporalExpression } from '../../dates/temporal-expression.ts'
import type { Span } from '../../markdown/span.ts'

/**
 * Find the words that date a statement: those in its reporting clause or occasion that stand for the same time.
 * `null` where it is not dated, or by an editor. Expressions come in text order.
 */
export function findDatingWords(
  { when, clause, occasion }: Pick<Statement, 'when' | 'clause' | 'occasion'>,
  expressions: Article['expressions'],
): string | null {
  if (when === null) return null
  for (const place of [clause, occasion]) {
    const found = place && findWithin(place, when.edtf, expressions)
    if (found) return found.words
  }
  return null
}

function findWithin(
  place: Span,
  edtf: string,
  expressions: readonly TemporalExpression[],
): TemporalExpression | null {
  for (let index = findFirst(place.start, expressions); index < expressions.length; index++) {
    const expression = expressions[index]
    if (!expression || expression.end > place.end) return null
    if (expression.when?.edtf === edtf) return expression
  }
  return null
}

/** Find the first expression that starts at or after a place. */
function findFirst(place: number, expressions: readonly TemporalExpression[]): number {
  let low = 0
  let high = expressions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((expressions[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
