import type { Archive } from '../archive/build-archive.ts'
import type { CalendarYear } from '../archive/build-calendar.ts'
import { DATA_VERSION } from './data-version.ts'
import type { DataIndex } from './index-schema.ts'
import { toLastChange } from './last-change.ts'
import type { Publication } from './publication.ts'

/** List all open data of an archive with its addresses. Who is hidden is in none of the lists and counts. */
export function toDataIndex(
  { articles, speakers, stories, timeline, hidden }: Omit<Archive, 'today'>,
  years: readonly Pick<CalendarYear, 'year'>[],
  { title, description, language, timezone, links, toAddress }: Publication,
): DataIndex {
  const statements = articles.flatMap((article) => article.statements)
  return {
    $schema: toAddress(links.schema('index')),
    version: DATA_VERSION,
    publication: { title, description, language, url: toAddress(links.home) },
    changed: toLastChange(
      articles.map(({ meta }) => meta),
      timezone,
    ),
    counts: {
      articles: articles.length,
      events: timeline.length,
      statements: statements.filter(({ speaker }) => !hidden.has(speaker?.id ?? '')).length,
      speakers: speakers.length,
      stories: stories.length,
    },
    schemas: { article: toAddress(links.schema('article')), index: toAddress(links.schema('index')) },
    calendar: toAddress(links.calendar),
    articles: articles.map(({ id, meta }) => ({
      id,
      title: meta.title,
      published: meta.published.day,
      language: meta.language,
      url: toAddress(links.article(id)),
      data: toAddress(links.articleData(id)),
    })),
    stories: stories.map(({ id, title: name }) => ({
      id,
      title: name,
      url: toAddress(links.story(id)),
      events: toAddress(links.storyFile(id, 'events.csv')),
      statements: toAddress(links.storyFile(id, 'statements.csv')),
      timeline: toAddress(links.storyFile(id, 'timeline.json')),
      calendar: toAddress(links.storyFile(id, 'calendar.ics')),
    })),
    speakers: speakers.map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      url: toAddress(links.speaker({ id, kind })),
      statements: toAddress(links.speakerTable({ id, kind })),
    })),
    years: years.map(({ year }) => ({
      year,
      url: toAddress(links.time(year)),
      timeline: toAddress(links.timelineData(year)),
    })),
  }
}
