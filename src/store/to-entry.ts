import type { Article } from '../reading/article.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from './entry.ts'
import { toShownContent } from '../reading/shown-content.ts'
import type { Edited } from '../reading/reading.ts'
import type { Statement } from '../reading/statement.ts'
import type { Span } from '../markdown/span.ts'
import type { TimelineEvent } from '../reading/timeline-event.ts'

/** Keep of an article what lists and joins need; the rest lies in the body named by the digest. `lost` counts words. */
export function toEntry(article: Article, digest: string, lost = 0): ArticleEntry {
  const { id, meta, text, events, statements, people, pictures, diagnostics } = article
  return {
    id,
    meta,
    words: text.match(/\S+/g)?.length ?? 0,
    lost,
    events: events.map(toEventEntry),
    statements: statements.map((statement) => toStatementEntry(text, statement)),
    people: people.map(({ id: person, kind, name, role, mentions }) => ({
      id: person,
      kind,
      name,
      role,
      mentions: mentions.length,
    })),
    pictures,
    former: [],
    diagnostics,
    digest,
  }
}

function toEventEntry({ expression, ...event }: TimelineEvent): EventEntry {
  const { id, when, summary, status, people, confidence, rule } = event
  return {
    ...{ id, when, words: expression.words, summary, status, people, confidence, rule },
    ...toEdited(event),
  }
}

function toStatementEntry(text: string, statement: Statement): StatementEntry {
  const { id, kind, quote, speaker, when, occasion, confidence, rule } = statement
  const said = quote.length > 0 ? quote : toShownContent(text, statement)
  const sentence = toSentence(text, statement, said)
  return {
    id,
    kind,
    parts: said.map(({ start, end }) => text.slice(start, end)),
    ...(sentence !== null && { sentence }),
    speaker: speaker && { id: speaker.id, kind: speaker.kind, name: speaker.name, role: speaker.role },
    when,
    occasion: occasion?.text ?? null,
    confidence,
    rule,
    ...toEdited(statement),
  }
}

/** Longer than this they are a paragraph, not what introduces the words. */
const LONGEST = 400

function toSentence(text: string, { kind, clause, cue }: Statement, said: readonly Span[]): string | null {
  if (kind === 'direct' || clause === null) return null
  const spans = [clause, ...(cue ? [cue] : []), ...said]
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const before = kind === 'mixed' && /[“"«„]/u.test(text.charAt(start - 1)) ? start - 1 : start
  const after = kind === 'mixed' && /[”"»]/u.test(text.charAt(end)) ? end + 1 : end
  const sentence = text.slice(before, after)
  return sentence.includes('\n') || sentence.length > LONGEST ? null : sentence
}

function toEdited({ origin, sameAs, notSameAs }: Edited): Edited {
  return { origin, ...(sameAs && { sameAs }), ...(notSameAs && { notSameAs }) }
}
