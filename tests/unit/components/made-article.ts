import type { RenderedArticle } from '../../../src/render/rendered-article.ts'
import type { ArticleEntry } from '../../../src/store/entry.ts'
import type { ArticleMeta } from '../../../src/content/frontmatter.ts'
import type { Statement } from '../../../src/reading/statement.ts'
import type { TimelineEvent } from '../../../src/reading/timeline-event.ts'
import type { Precision, When } from '../../../src/dates/when.ts'
import type { Excerpt } from '../../../src/markdown/span.ts'
import type { Speaker } from '../../../src/quotes/attribution.ts'

/** Make a time that is known exactly, or as `changes` say. */
export function makeWhen(
  start: string | null,
  end: string | null = start,
  precision: Precision = start === end ? 'day' : 'range',
  changes: Partial<When> = {},
): When {
  const edtf = start === end ? (start ?? '') : `${start ?? '..'}/${end ?? '..'}`
  return { start, end, precision, mod: null, approximate: { start: false, end: false }, edtf, ...changes }
}

/** Make an article of one paragraph a passage, published on 24 March 2026. */
export function makeArticle(
  paragraphs: readonly string[],
  parts: Partial<RenderedArticle> = {},
): RenderedArticle {
  const text = paragraphs.join('\n\n')
  let start = 0
  const passages = paragraphs.map((paragraph) => {
    const passage = { start, end: start + paragraph.length, html: `<p>${paragraph}</p>` }
    start = passage.end + 2
    return passage
  })
  const read = { expressions: [], events: [], statements: [], people: [], pictures: [], diagnostics: [] }
  return { id: 'bridge', meta: makeMeta(), text, passages, ...read, ...parts }
}

export function makeMeta(changes: Partial<ArticleMeta> = {}): ArticleMeta {
  return {
    title: 'The bridge stays shut',
    published: { day: '2026-03-24', time: null, instant: null },
    updated: null,
    dateline: null,
    timezone: null,
    language: 'en',
    draft: false,
    featured: false,
    withdrawn: null,
    standfirst: null,
    authors: [],
    stories: [],
    topics: [],
    image: null,
    sources: [],
    corrections: [],
    aliases: [],
    ...changes,
  }
}

export function find(text: string, words: string): Excerpt {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length }
}

/** Make an event dated by `words` of the text. */
export function makeEvent(
  text: string,
  words: string,
  when: When,
  changes: Partial<TimelineEvent> = {},
): TimelineEvent {
  const span = find(text, words)
  const how = { rule: 'weekday', confidence: 0.9 }
  return {
    id: `e-${words.toLowerCase().replaceAll(' ', '-')}`,
    when,
    expression: { ...span, words, type: 'DATE', value: '', mod: null, when, quoted: false, ...how },
    passage: span,
    passages: [span],
    summary: `what happened ${words}`,
    status: 'past',
    people: [],
    origin: 'read',
    ...how,
    ...changes,
  }
}

/** Make a statement whose content and quoted words are found in the text. */
export function makeStatement(
  text: string,
  content: readonly string[],
  quote: readonly string[],
  speaker: Speaker | null,
  changes: Partial<Statement> = {},
): Statement {
  return {
    id: `s-${(quote[0] ?? content[0] ?? '').toLowerCase().replaceAll(' ', '-')}`,
    kind: quote.length === 0 ? 'reported' : 'direct',
    quote: quote.map((words) => find(text, words)),
    content: content.map((words) => find(text, words)),
    cue: null,
    speaker,
    occasion: null,
    clause: null,
    confidence: 0.9,
    rule: 'speaker-verb',
    when: null,
    origin: 'read',
    ...changes,
  }
}

export function makeSpeaker(name: string, changes: Partial<Speaker> = {}): Speaker {
  const id = name.toLowerCase().replaceAll(' ', '-')
  return { id, kind: 'person', name, role: null, mention: { text: name, start: 0, end: 0 }, ...changes }
}

/** Make what the archive keeps of an article published on a day. */
export function makeEntry(id: string, day: string, parts: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id,
    meta: makeMeta({ title: id, published: { day, time: null, instant: null } }),
    words: 100,
    lost: 0,
    events: [],
    statements: [],
    people: [],
    pictures: [],
    former: [],
    diagnostics: [],
    digest: id,
    ...parts,
  }
}
