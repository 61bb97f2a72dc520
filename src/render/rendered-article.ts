import type { Span } from '../markdown/span.ts'
import type { Article } from '../reading/article.ts'

/** One top-level block of an article as sanitised HTML with its marks in place; the span covers its plain text. */
export interface Passage extends Span {
  readonly html: string
}

/** An article with its body as a page shows it. */
export interface RenderedArticle extends Article {
  readonly passages: readonly Passage[]
}
