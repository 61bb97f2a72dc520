import type { Organization, Person, Quotation } from 'schema-dts'
import type { ArticleSubject } from '../head/page-subject.ts'
import type { Publication } from '../publication.ts'
import { toSpeakerReference } from './to-speaker-data.ts'

/**
 * List what people say in an article in their own words from beginning to end, each with its permalink. What is partly
 * quoted or only reported is nobody's quotation; nor is what organisations, unnamed and hidden people say.
 */
export function toQuotations({ article, speakers }: ArticleSubject, publication: Publication): Quotation[] {
  const { links, toAddress } = publication
  return article.statements.flatMap(({ id, kind, quote, speaker }): Quotation[] => {
    const known = speaker?.id ? speakers[speaker.id] : undefined
    if (kind !== 'direct' || !speaker || known?.kind !== 'person') return []
    return [
      {
        '@type': 'Quotation',
        text: quote.map(({ text }) => text).join(' … '),
        spokenByCharacter: toSpeakerReference({ ...known, name: speaker.name }, publication),
        url: toAddress(links.words(article.id, id)),
      },
    ]
  })
}

/** Name those an article quotes who have a page. */
export function toMentions(
  { article, speakers }: ArticleSubject,
  publication: Publication,
): (Person | Organization)[] {
  return article.people.flatMap(({ id, name }) => {
    const known = speakers[id]
    return known ? [toSpeakerReference({ ...known, name }, publication)] : []
  })
}
