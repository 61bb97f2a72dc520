import type { StatementEntry } from '../../article/entry.ts'
import type { Statement } from '../../article/statement.ts'
import type { When } from '../../dates/when.ts'
import type { Speaker } from '../../quotes/attribution.ts'
import type { Words } from '../words/words.ts'
import { type Segment, toSegments } from './statement-segments.ts'

/** A statement as it is shown, on its article’s page or in a list of the archive. */
export interface StatementView {
  readonly id: string
  readonly kind: Statement['kind']
  /** The words part by part, where the article interrupts them; each cut into the speaker’s words and others. */
  readonly parts: readonly (readonly Segment[])[]
  readonly speaker: Omit<Speaker, 'mention'> | null
  readonly when: When | null
  readonly occasion: string | null
}

/** Show a statement with the article’s text at hand: all that is said, word for word. */
export function toArticleStatement(text: string, statement: Statement): StatementView {
  const { id, kind, speaker, when, occasion } = statement
  return { id, kind, parts: toSegments(text, statement), speaker, when, occasion: occasion?.text ?? null }
}

/** Show a statement of the archive: its quoted parts in the page’s own marks, what lies between them left out. */
export function toArchiveStatement(entry: StatementEntry, words: Words): StatementView {
  const { id, kind, parts, speaker, when, occasion } = entry
  const isQuoted = kind !== 'reported'
  const segments = parts.flatMap((text, index): Segment[] => [
    ...(index > 0 ? [{ text: ' … ', isQuoted: false }] : []),
    { text: isQuoted ? words.quote(text) : text, isQuoted },
  ])
  return { id, kind, parts: [segments], speaker, when, occasion }
}
