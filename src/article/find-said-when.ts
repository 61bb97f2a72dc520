import type { TemporalExpression } from '../dates/temporal-expression.ts'
import { isWithin } from '../markdown/span.ts'
import type { Attribution } from '../quotes/attribution.ts'
import { findWithin } from './find-within.ts'

/**
 * Find the words that say when a statement was made: the date in its reporting clause or occasion that stands nearest
 * to the cue, never one within what is said; `null` where the clause has none. `expressions` come in text order.
 */
export function findSaidWhen(
  { clause, occasion, content, cue }: Pick<Attribution, 'clause' | 'occasion' | 'content' | 'cue'>,
  expressions: readonly TemporalExpression[],
): TemporalExpression | null {
  const dates = [clause, occasion]
    .flatMap((place) => (place === null ? [] : findWithin(expressions, place)))
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .filter((expression) => !content.some((part) => isWithin(expression, part)))
  const at = cue?.start ?? clause?.start ?? 0
  const distance = ({ start }: TemporalExpression): number => Math.abs(start - at)
  return dates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
