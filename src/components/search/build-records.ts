import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { ArticleEntry, EventEntry, StatementEntry } from '../../store/entry.ts'
import type { When } from '../../dates/when.ts'
import { toLinks } from '../../archive/links.ts'
import { toDayWords } from '../dates/day-words.ts'
import { toWhenWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'
import type { Findable, SearchRecord } from './search-record.ts'

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
export function listFindables(article: ArticleEntry, context: RecordContext): Findable[] {
  const { meta, events } = article
  const published = meta.published.day.slice(0, 7)
  const place = (): Placed => toPlaced(article, context)
  return [
    { kind: 'article', published, toRecord: () => toArticleRecord(article, context, place()) },
    ...toShown(article, context).map((statement): Findable => ({
      kind: 'statement',
      published,
      toRecord: () => toStatementRecord(article.id, statement, place()),
    })),
    ...events.map((event): Findable => ({
      kind: 'event',
      published,
      toRecord: () => toEventRecord(article.id, event, place()),
    })),
  ]
}

/** List the people and organisations that have a page. */
export function listFindableSpeakers(speakers: readonly SpeakerProfile[]): Findable[] {
  return speakers.map((speaker) => ({
    kind: 'speaker',
    published: '0000',
    toRecord: () => toSpeakerRecord(speaker),
  }))
}

function toSpeakerRecord(speaker: SpeakerProfile): SearchRecord {
  return {
    kind: 'speaker',
    url: links.speaker(speaker),
    title: speaker.name,
    note: speaker.role ?? '',
    content: [speaker.name, ...speaker.aliases, ...speaker.roles.map(({ title }) => title), speaker.role]
      .filter(Boolean)
      .join(', '),
    body: null,
    filters: { speaker: [speaker.name], story: [], year: [] },
  }
}

function toShown({ statements }: ArticleEntry, { hidden }: RecordContext): StatementEntry[] {
  return statements.filter(({ speaker }) => !hidden.has(speaker?.id ?? ''))
}

/** What the records of an article share. */
interface Placed {
  readonly story: readonly string[]
  /** Of publication, in words. */
  readonly day: string
  /** The article's title and day. */
  readonly source: string
  /** Of publication. */
  readonly year: string
  readonly words: Words
}

function toPlaced({ meta }: ArticleEntry, { stories, words }: RecordContext): Placed {
  const day = toDayWords(meta.published.day, words)
  return {
    story: meta.stories.flatMap((story) => stories.get(story) ?? []),
    day,
    source: [meta.title, day].join(', '),
    year: meta.published.day.slice(0, 4),
    words,
  }
}

function toArticleRecord(article: ArticleEntry, context: RecordContext, placed: Placed): SearchRecord {
  const { id, meta, digest } = article
  const speakers = toShown(article, context).flatMap(({ speaker }) => (speaker?.id ? [speaker.name] : []))
  return {
    kind: 'article',
    url: links.article(id),
    title: meta.title,
    note: [placed.day, ...meta.authors].join(', '),
    content: meta.standfirst ?? '',
    body: digest,
    filters: { speaker: [...new Set(speakers)], story: placed.story, year: [placed.year] },
  }
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
