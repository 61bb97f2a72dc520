import type { Article } from '../../reading/article.ts'
import { findWithin } from '../../reading/find-within.ts'
import type { Statement } from '../../reading/statement.ts'

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
    const found = place && findWithin(expressions, place).find((each) => each.when?.edtf === when.edtf)
    if (found) return found.words
  }
  return null
}
