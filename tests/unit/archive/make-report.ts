import type { ReportedEvent } from '../../../src/archive/reported-event.ts'
import type { ReportedStatement } from '../../../src/archive/saying.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from '../../../src/store/entry.ts'
import { makeEntry, makeMeta, makeWhen } from '../components/made-article.ts'

/** Make what an article of a story tells of an event; `day` may be a stretch, `2026-03-01/2026-03-31`. */
export function makeTold(summary: string, day: string, changes: Partial<EventEntry> = {}): EventEntry {
  const [start = day, end = start] = day.split('/')
  const id = `e-${summary.toLowerCase().replaceAll(' ', '-')}`
  const when = makeWhen(start, end)
  const how = { confidence: 0.9, rule: 'weekday', origin: 'read' } as const
  return { id, when, words: 'then', summary, status: 'past', people: [], ...how, ...changes }
}

/** Make an article of the story “bridge”, or of those given. */
export function makeStoryArticle(
  id: string,
  published: string,
  parts: Partial<ArticleEntry>,
  stories: readonly string[] = ['bridge'],
): ArticleEntry {
  const meta = makeMeta({ title: id, published: { day: published, time: null, instant: null }, stories })
  return { ...makeEntry(id, published, parts), meta }
}

/** Make the telling of an event by an article of its own. */
export function makeReport(
  article: string,
  summary: string,
  day: string,
  changes: Partial<EventEntry> = {},
): ReportedEvent {
  const event = makeTold(summary, day, changes)
  return { ...event, article: makeStoryArticle(article, '2026-03-24', { events: [event] }) }
}

/** Make a statement by Marta Delgado in an article. */
export function makeSaid(
  article: string,
  published: string,
  words: string,
  changes: Partial<StatementEntry> = {},
): ReportedStatement {
  const speaker = { id: 'marta-delgado', kind: 'person', name: 'Marta Delgado', role: null } as const
  const said: StatementEntry = {
    id: `s-${words.toLowerCase().replaceAll(' ', '-')}`,
    kind: 'direct',
    parts: [words],
    speaker,
    when: null,
    occasion: null,
    confidence: 0.9,
    rule: 'cue',
    origin: 'read',
    ...changes,
  }
  return { ...said, article: makeStoryArticle(article, published, { statements: [said] }) }
}
