import { ENGLISH } from '../../../src/language/en/english.ts'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { findHappenings } from '../../../src/events/find-happenings.ts'
import type { Happening } from '../../../src/events/happening.ts'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { normalizeSource } from '../../../src/markdown/decode-source.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { type TextDocument, toDocument } from '../../../src/text/document.ts'

/** A Tuesday. */
export const PUBLISHED = '2026-03-24'

/** Find the happenings of a text in Markdown, as the reader does. The headline tells nothing the text does. */
export function findHappeningsIn(source: string, title = 'Other news'): Happening[] {
  const document = toMarkdownDocument(source)
  const expressions = findTemporalExpressions(document, { published: PUBLISHED }, ENGLISH.dates)
  return findHappenings(document, expressions, { published: PUBLISHED, title })
}

export function toMarkdownDocument(source: string): TextDocument {
  const { text, blocks } = toBodyText(toBodyTree(parseMarkdown(normalizeSource(source))).tree)
  return toDocument(text, blocks)
}
