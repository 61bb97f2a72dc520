import type { Passage, RenderedArticle } from '../../render/rendered-article.ts'
import type { Correction } from '../../content/frontmatter.ts'
import type { Statement } from '../../reading/statement.ts'
import type { TimelineEvent } from '../../reading/timeline-event.ts'
import { findPassage } from './find-passage.ts'
import { buildVoiceNotes, type VoiceNote } from './build-voice-notes.ts'

/** A note may reach down beside up to two passages that have none, so that it does not push the text apart. */
export type RowSpan = 1 | 2 | 3

/** One passage with what stands beside it: its dates before it, its voices and corrections after it. */
export interface PassageRow {
  /** Anchor of the passage: `p-1`, counted from one. */
  readonly id: string
  readonly html: string
  /** It holds a table or code, which may have to scroll. */
  readonly isWide: boolean
  /** Events dated by words of this passage, in text order. */
  readonly events: readonly TimelineEvent[]
  /** Voices first heard here. */
  readonly voices: readonly VoiceNote[]
  readonly corrections: readonly Correction[]
  /** How many rows the dates before it may take, itself included. */
  readonly dateRows: RowSpan
  /** How many rows the notes after it may take, itself included. */
  readonly noteRows: RowSpan
}

/** Put beside each passage the notes that belong to it. */
export function buildRows(article: RenderedArticle): PassageRow[] {
  const events = groupByPassage(article.passages, article.events, ({ expression }) => expression.start)
  const statements = groupByPassage(article.passages, article.statements, toStart)
  const corrections = groupByPassage(article.passages, article.meta.corrections, ({ mark }) =>
    mark === null ? -1 : article.text.indexOf(mark),
  )
  const voices = buildVoiceNotes(statements, article.statements)
  const hasNotes = article.passages.map(
    (_, index) => (voices[index] ?? []).length + (corrections[index] ?? []).length > 0,
  )
  const hasDates = events.map((found) => found.length > 0)
  return article.passages.map((passage, index) => ({
    id: `p-${index + 1}`,
    html: passage.html,
    isWide: /^<(?:table|pre)\b/.test(passage.html),
    events: events[index] ?? [],
    voices: voices[index] ?? [],
    corrections: corrections[index] ?? [],
    dateRows: toRows(hasDates, index),
    noteRows: toRows(hasNotes, index),
  }))
}

/** Where a statement's words begin. */
export function toStart({ quote, content }: Statement): number {
  return (quote[0] ?? content[0])?.start ?? -1
}

/** Sort what has a place in the text into the passages; a negative place is left out. */
function groupByPassage<Placed>(
  passages: readonly Passage[],
  items: readonly Placed[],
  toPlace: (item: Placed) => number,
): Placed[][] {
  const groups = passages.map((): Placed[] => [])
  items
    .map((item) => ({ item, place: toPlace(item) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place)
    .forEach(({ item, place }) => groups[findPassage(passages, place)]?.push(item))
  return groups
}

function toRows(hasNotes: readonly boolean[], index: number): RowSpan {
  if (hasNotes[index + 1] !== false) return 1
  return hasNotes[index + 2] === false ? 3 : 2
}
