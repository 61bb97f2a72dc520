import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { findHappenings } from '../../../src/events/find-happenings.ts'
import type { Happening } from '../../../src/events/happening.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

/** A Tuesday. */
export const PUBLISHED = '2026-03-24'

/** Find the happenings of a plain text, as the reader does. The headline tells nothing the text does. */
export function findHappeningsIn(text: string, title = 'Other news'): Happening[] {
  const document = toDocument(text, toPlainBlocks(text))
  const expressions = findTemporalExpressions(document, { published: PUBLISHED })
  return findHappenings(document, expressions, { published: PUBLISHED, title })
}
