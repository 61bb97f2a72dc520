import type { TextDocument } from '../text/document.ts'
import type { TemporalExpression, TemporalReference } from './temporal-expression.ts'
export function findTemporalExpressions(_d: TextDocument, _r: TemporalReference): TemporalExpression[] {
  return []
}
