import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
export function findAttributions(_d: TextDocument, _p: unknown): Attribution[] {
  return []
}
