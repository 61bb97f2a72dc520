import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from '../../article/entry.ts'
import type { When } from '../../dates/when.ts'
import { toLinks } from '../../layouts/link.ts'
import { toDayWords } from '../dates/day-words.ts'
import { toWhenWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'
import type { SearchRecord } from './search-record.ts'

const links = toLinks('/')

/** What records are worded with besides the article. */
export interface RecordContext {
  /** Titles by id. */
  readonly stories: ReadonlyMap<string, string>
  /** Ids of people who are never indexed. */
  readonly hidden: ReadonlySet<string>
  readonly words: Words
}

/** List what can be found of an article: itself, its statements but for those of hidden people, and its events. */
export function buildArticleRecords(
  article: ArticleEntry,
  { stories, hidden, words }: RecordContext,
): SearchRecord[] {
  const { id, meta, events, digest } = article
  const statements = article.statements.filter(({ speaker }) => !hidden.has(speaker?.id ?? ''))
  const published = toDayWords(meta.published.day, words)
  const placed = {
    story: meta.stories.flatMap((story) => stories.get(story) ?? []),
    source: [meta.title, published].join(', '),
    year: meta.published.day.slice(0, 4),
    words,
  }
  const speakers = statements.flatMap(({ speaker }) => (speaker?.id ? [speaker.name] : []))
  return [
    {
      kind: 'article',
      published: placed.year,
      url: links.article(id),
      title: meta.title,
      note: [published, ...meta.authors].join(', '),
      content: meta.standfirst ?? '',
      body: digest,
      filters: { speaker: [...new Set(speakers)], story: placed.story, year: [placed.year] },
    },
    ...statements.map((statement) => toStatementRecord(id, statement, placed)),
    ...events.map((event) => toEventRecord(id, event, placed)),
  ]
}

/** List the people and organisations that have a page. */
export function buildSpeakerRecords(speakers: readonly SpeakerProfile[]): SearchRecord[] {
  return speakers.map((speaker) => ({
    kind: 'speaker',
    published: '0000',
    url: links.speaker(speaker),
    title: speaker.name,
    note: speaker.role ?? '',
    content: [speaker.name, ...speaker.aliases, ...speaker.roles.map(({ title }) => title), speaker.role]
      .filter(Boolean)
      .join(', '),
    body: null,
    filters: {
      speaker: [speaker.name],
      story: [],
      year: [],
    },
  }))
}

interface Placed {
  readonly story: readonly string[]
  /** The article's title and day. */
  readonly source: string
  /** Of publication. */
  readonly year: string
  readonly words: Words
}

function toStatementRecord(
  article: string,
  { id, kind, parts, speaker, when }: StatementEntry,
  placed: Placed,
): SearchRecord {
  const { words } = placed
  const said = kind === 'reported' ? parts : parts.map((part) => words.quote(part))
  const name = speaker?.name ?? words.statement.unnamed
  return {
    kind: 'statement',
    published: placed.year,
    url: links.words(article, id),
    title: [name, speaker?.role].filter(Boolean).join(', '),
    note: placed.source,
    content: [said.join(' '), when && toWhenWords(when, words)].filter(Boolean).join(' – '),
    body: null,
    filters: {
      speaker: speaker?.id ? [name] : [],
      story: placed.story,
      year: [when ? toYears(when, placed.year) : placed.year].flat(),
    },
  }
}

function toEventRecord(article: string, event: EventEntry, placed: Placed): SearchRecord {
  const when = toWhenWords(event.when, placed.words)
  return {
    kind: 'event',
    published: placed.year,
    url: links.words(article, event.id),
    title: when,
    note: placed.source,
    content: `${event.summary} – ${when}`,
    body: null,
    filters: { speaker: [], story: placed.story, year: toYears(event.when, placed.year) },
  }
}

/** The years of both ends of a time, the one of publication where it has none. */
function toYears({ start, end }: When, published: string): string[] {
  const years = [start, end].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]))
  return years.length > 0 ? [...new Set(years)] : [published]
}
