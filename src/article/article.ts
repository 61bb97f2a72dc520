import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { Span } from '../markdown/span.ts'
import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { Person } from '../people/person.ts'
import type { ArticleMeta } from './frontmatter.ts'
import type { ShownPicture } from './picture.ts'
import type { Statement } from './statement.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** One top-level block of an article as sanitised HTML with its marks in place; the span covers its plain text. */
export interface Passage extends Span {
  readonly html: string
}

/** An article that has been read: what its frontmatter says and what its words were found to say. */
export interface Article {
  /** The file's stem. */
  readonly id: string
  readonly meta: ArticleMeta
  /** The body's plain text, which every span indexes. */
  readonly text: string
  readonly passages: readonly Passage[]
  readonly expressions: readonly TemporalExpression[]
  readonly events: readonly TimelineEvent[]
  readonly statements: readonly Statement[]
  readonly people: readonly Person[]
  readonly pictures: readonly ShownPicture[]
  readonly diagnostics: readonly Diagnostic[]
}
