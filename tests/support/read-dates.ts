import { ENGLISH } from '../../src/language/en/english.ts'
import { findTemporalExpressions } from '../../src/dates/find-temporal-expressions.ts'
import type { TemporalExpression } from '../../src/dates/temporal-expression.ts'
import { toPlainBlocks } from '../../src/markdown/plain-text.ts'
import { toDocument } from '../../src/text/document.ts'

/** Read the dates of a plain text as published on a day. */
export function readDates(text: string, published: string): TemporalExpression[] {
  return findTemporalExpressions(toDocument(text, toPlainBlocks(text)), { published }, ENGLISH.dates)
}

/** Show one expression as its value, part and days: “2026-05-03/2026-05-05 2026-05-03..2026-05-05”. */
export function showDate({ value, mod, when }: TemporalExpression): string {
  const days = when ? `${when.start ?? ''}..${when.end ?? ''}` : 'no date'
  return [value, mod, days].filter(Boolean).join(' ')
}
