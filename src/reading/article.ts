import type { Root } from 'hast'
import type { BodyText } from '../markdown/body-text.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { Person } from '../people/person.ts'
import type { ArticleMeta } from '../content/frontmatter.ts'
import type { ShownPicture } from '../content/picture.ts'
import type { Statement } from './statement.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** An article that has been read: what its frontmatter says and what its words were found to say. */
export interface Article {
  /** The file's stem. */
  readonly id: string
  readonly meta: ArticleMeta
  /** The body's plain text, which every span indexes. */
  readonly text: string
  readonly expressions: readonly TemporalExpression[]
  readonly events: readonly TimelineEvent[]
  readonly statements: readonly Statement[]
  readonly people: readonly Person[]
  readonly pictures: readonly ShownPicture[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The body an article was read from: its tree, and the plain text with the way back into the tree. */
export interface ArticleBody {
  readonly tree: Root
  readonly body: BodyText
  /** How many words a browser would show of the source, code blocks aside, that the tree does not hold. */
  readonly lost: number
}
