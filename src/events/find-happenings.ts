import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import type { Happening } from './happening.ts'
export function findHappenings(
  _d: TextDocument,
  _e: readonly TemporalExpression[],
  _c: { published: string; title: string },
): Happening[] {
  return []
}
