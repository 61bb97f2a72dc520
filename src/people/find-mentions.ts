import type { TextDocument } from '../text/document.ts'
export function findMentions(_d: TextDocument): string[] {
  return []
}
