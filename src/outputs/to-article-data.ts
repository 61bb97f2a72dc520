import type { Article } from '../reading/article.ts'
import type { ArticleData } from './article-schema.ts'
import { DATA_VERSION } from './data-version.ts'
import type { KnownPeople } from './known-people.ts'
import type { Publication } from './publication.ts'
import { toJson } from './to-json.ts'

type Read = ReturnType<typeof toJson>

/**
 * Give an article as open data: all that `read` prints of it but for what an editor should look at, with the addresses of
 * what it holds. Who is hidden is in no
 * list and has no id; where they speak, the article’s own words for them stand for their name.
 */
export function toArticleData(article: Article, known: KnownPeople, publication: Publication): ArticleData {
  const { meta, id } = article
  const { links, toAddress } = publication
  const { title, published, language } = meta
  const read = withoutHidden(toJson(article, { title, published: published.day, language }), known)
  const toWordsAddress = (words: string): string => toAddress(links.words(id, words))
  const toPage = (person: string | null): string | null => {
    const page = known.pages[person ?? '']
    return page ? toAddress(links.speaker(page)) : null
  }
  return {
    $schema: toAddress(links.schema('article')),
    version: DATA_VERSION,
    publication: { title: publication.title, url: toAddress(links.home) },
    url: toAddress(links.article(id)),
    ...read,
    diagnostics: [],
    title,
    published: published.day,
    publishedAt: published.instant,
    updated: meta.updated?.day ?? null,
    standfirst: meta.standfirst,
    dateline: meta.dateline,
    authors: meta.authors,
    topics: meta.topics,
    stories: meta.stories.map((story) => ({ id: story, url: toAddress(links.story(story)) })),
    corrections: meta.corrections.map(({ date, kind, text }) => ({ date, kind, text })),
    events: read.events.map((event) => ({ ...event, url: toWordsAddress(event.id) })),
    statements: read.statements.map(({ speaker, ...statement }) => ({
      ...statement,
      speaker: speaker && { ...speaker, url: toPage(speaker.id) },
      url: toWordsAddress(statement.id),
    })),
    people: read.people.map((person) => ({ ...person, url: toPage(person.id) })),
  }
}

function withoutHidden(read: Read, known: KnownPeople): Read {
  const hidden = new Set(known.hidden)
  if (hidden.size === 0) return read
  return {
    ...read,
    events: read.events.map((event) => ({ ...event, people: event.people.filter((id) => !hidden.has(id)) })),
    statements: read.statements.map((statement) => {
      const { speaker } = statement
      if (!hidden.has(speaker?.id ?? '') || !speaker) return statement
      return { ...statement, speaker: { ...speaker, id: null, name: speaker.mention.text, role: null } }
    }),
    people: read.people.filter(({ id }) => !hidden.has(id)),
  }
}
