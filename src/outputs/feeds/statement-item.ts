import { h } from 'hastscript'
import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Saying } from '../../archive/saying.ts'
import { toDayWords } from '../../components/dates/day-words.ts'
import { toWhenWords } from '../../components/dates/when-words.ts'
import { toDirection, toWords, type Words } from '../../components/words/words.ts'
import { toInstant } from '../../content/moment.ts'
import type { ArticleEntry, StatementEntry } from '../../store/entry.ts'
import { findLastChange } from '../find-last-change.ts'
import type { Publication } from '../publication.ts'
import { toItemAuthors } from './article-item.ts'
import type { FeedItem } from './feed.ts'
import { toFeedHtml } from './feed-html.ts'

/** As much of the words as a title holds. */
const TITLE = 120

/**
 * Tell of something a speaker said: how much of it is quoted, who said it in which role, when where the reports say so,
 * and where the words stand. It came out with the first article that reports it, and is known by its words there.
 */
export function toStatementItem(
  { lead, reports, when }: Saying,
  { name }: Pick<SpeakerProfile, 'name'>,
  publication: Publication,
): FeedItem {
  const { links, toAddress, language } = publication
  const words = toWords(language)
  const first = reports[0] ?? lead
  const url = toAddress(links.words(lead.article.id, lead.id))
  const said = toSaidWords(lead, words)
  const kind = words.statement.kinds[lead.kind]
  const speaker = lead.speaker?.role ? `${name}, ${lead.speaker.role}` : name
  const about = [speaker, kind, ...(when ? [toWhenWords(when, words)] : [])]
  const { meta } = lead.article
  const direction = toDirection(meta.language) === 'rtl' ? { dir: 'rtl' } : {}
  return {
    id: toAddress(links.words(first.article.id, first.id)),
    url,
    title: `${lead.kind === 'direct' ? name : `${name} (${kind})`}: ${shorten(said)}`,
    summary: null,
    html: toFeedHtml([
      lead.kind === 'reported' ? h('p', direction, said) : h('blockquote', { cite: url, ...direction }, said),
      h('p', [
        `${about.join(' · ')} · `,
        h('a', { href: url }, meta.title),
        `, ${toDayWords(meta.published.day, words)}`,
      ]),
    ]),
    authors: toItemAuthors(lead.article, publication),
    published: toInstant(first.article.meta.published, toZone(first.article, publication)),
    updated: toInstant(findLastChange(meta), toZone(lead.article, publication)),
    tags: [kind],
    image: null,
    language: meta.language,
  }
}

function toZone({ meta }: ArticleEntry, { timezone }: Publication): string {
  return meta.timezone ?? timezone
}

/** The words part by part, in marks where the article has them in marks. */
function toSaidWords({ kind, parts }: StatementEntry, words: Words): string {
  return (kind === 'reported' ? parts : parts.map(words.quote)).join(' … ')
}

function shorten(said: string): string {
  if (said.length <= TITLE) return said
  const cut = said.lastIndexOf(' ', TITLE)
  return `${said.slice(0, cut > 0 ? cut : TITLE)} …`
}
