import type { EmbedSubject } from '../archive/links.ts'
import { escapeHtml } from './escape-html.ts'
import type { Publication } from './publication.ts'

/** The size a frame has where the site that holds it says none, in pixels. */
const WIDTH = 600
const HEIGHT = { article: 320, story: 480 } as const

/** Give the markup of a frame for another site; it is as wide as there is room. */
export function toFrame(of: EmbedSubject, title: string, { links, toAddress }: Publication): string {
  const height = 'story' in of ? HEIGHT.story : HEIGHT.article
  const address = escapeHtml(toAddress(links.embed(of)))
  return `<iframe src="${address}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}

/** Write how an article or a story is framed on another site (oEmbed 1.0, rich). */
export function toOembed(of: EmbedSubject, title: string, publication: Publication) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: publication.title,
    provider_url: publication.toAddress(publication.links.home),
    title,
    html: toFrame(of, title, publication),
    width: WIDTH,
    height: 'story' in of ? HEIGHT.story : HEIGHT.article,
  } as const
}
