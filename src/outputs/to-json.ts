import type { Article } from '../reading/article.ts'
import type { Statement } from '../reading/statement.ts'
import type { TimelineEvent } from '../reading/timeline-event.ts'
import type { TemporalExpression } from '../dates/temporal-expression.ts'
import { type Excerpt, type Span, toExcerpt } from '../markdown/span.ts'

/** Everything the `read` command prints of an article, field by field. */
export function toJson(
  article: Omit<Article, 'meta'>,
  head: { title: string | null; published: string | null; language: string },
) {
  return {
    id: article.id,
    ...head,
    text: article.text,
    expressions: article.expressions.map(toExpressionJson),
    events: article.events.map((event) => toEventJson(event, article.text)),
    statements: article.statements.map(toStatementJson),
    people: article.people.map(({ id, kind, name, role, mentions }) => ({
      id,
      kind,
      name,
      role,
      mentions: mentions.map(toExcerptJson),
    })),
    diagnostics: article.diagnostics,
  }
}

function toExpressionJson({
  text,
  start,
  end,
  words,
  type,
  value,
  mod,
  when,
  rule,
  quoted,
  confidence,
}: TemporalExpression) {
  return { text, start, end, words, type, value, mod, when, rule, quoted, confidence }
}

function toEventJson(
  {
    id,
    when,
    expression,
    passage,
    passages,
    summary,
    status,
    people,
    confidence,
    rule,
    origin,
  }: TimelineEvent,
  text: string,
) {
  return {
    id,
    when,
    expression: toExcerpt(text, expression),
    passage: toSpanJson(passage),
    passages: passages.map(toSpanJson),
    summary,
    status,
    people,
    confidence,
    rule,
    origin,
  }
}

function toStatementJson({
  id,
  kind,
  quote,
  content,
  cue,
  speaker,
  when,
  occasion,
  confidence,
  rule,
  origin,
}: Statement) {
  return {
    id,
    kind,
    quote: quote.map(toExcerptJson),
    content: content.map(toExcerptJson),
    cue: cue && toExcerptJson(cue),
    speaker: speaker && {
      id: speaker.id,
      kind: speaker.kind,
      name: speaker.name,
      role: speaker.role,
      mention: toExcerptJson(speaker.mention),
    },
    when,
    occasion: occasion?.text ?? null,
    confidence,
    rule,
    origin,
  }
}

function toExcerptJson({ text, start, end }: Excerpt): Excerpt {
  return { text, start, end }
}

function toSpanJson({ start, end }: Span): Span {
  return { start, end }
}
