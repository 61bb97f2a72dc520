import type { Article } from '../../reading/article.ts'
import type { StatementEntry } from '../../store/entry.ts'
import type { Statement } from '../../reading/statement.ts'
import type { When } from '../../dates/when.ts'
import type { Speaker } from '../../quotes/attribution.ts'
import type { Words } from '../words/words.ts'
import { findDatingWords } from './find-dating-words.ts'
import { type Segment, toSegments } from './statement-segments.ts'

/** A statement as it is shown, on its article’s page or in a list of the archive. */
export interface StatementView {
  readonly id: string
  readonly kind: Statement['kind']
  /** The words part by part, where the article interrupts them; each cut into the speaker’s words and others. */
  readonly parts: readonly (readonly Segment[])[]
  readonly speaker: Omit<Speaker, 'mention'> | null
  readonly when: When | null
  /** The words that date it; `null` where there are none at hand. */
  readonly datingWords: string | null
  readonly occasion: string | null
}

/** Show a statement with its article at hand: all that is said, word for word. */
export function toArticleStatement(
  { text, expressions }: Pick<Article, 'text' | 'expressions'>,
  statement: Statement,
): StatementView {
  const { id, kind, speaker, when, occasion } = statement
  const parts = toSegments(text, statement)
  const datingWords = findDatingWords(statement, expressions)
  return { id, kind, parts, speaker, when, datingWords, occasion: occasion?.text ?? null }
}

/**
 * Show a statement of the archive. What is wholly quoted: its parts in the page’s own marks, what lies between them left
 * out; the comma at the end of a part is the sentence’s it was taken from. What is not: with the sentence that says it.
 */
export function toArchiveStatement(entry: StatementEntry, words: Words): StatementView {
  const { id, kind, parts, sentence, speaker, when, occasion } = entry
  const told = sentence === undefined ? null : cutSentence(sentence, parts, kind === 'mixed')
  if (told) return { id, kind, parts: [told], speaker, when, datingWords: null, occasion: null }
  const isQuoted = kind !== 'reported'
  const segments = parts.flatMap((text, index): Segment[] => [
    ...(index > 0 ? [{ text: ' … ', isQuoted: false }] : []),
    { text: isQuoted ? words.quote(text.replace(/,$/, '')) : text, isQuoted },
  ])
  return { id, kind, parts: [segments], speaker, when, datingWords: null, occasion }
}

/** Cut a sentence at what is said in it; `null` where it does not have the words as they are. */
function cutSentence(sentence: string, parts: readonly string[], isQuoted: boolean): Segment[] | null {
  const segments: Segment[] = []
  let at = 0
  for (const part of parts) {
    const start = sentence.indexOf(part, at)
    if (start < 0) return null
    segments.push(
      { text: sentence.slice(at, start), isQuoted: false, isAround: true },
      { text: part, isQuoted },
    )
    at = start + part.length
  }
  segments.push({ text: sentence.slice(at), isQuoted: false, isAround: true })
  return segments.filter(({ text }) => text !== '')
}
