import type { APIRoute } from 'astro'
import { getArchive, readBody } from '../archive/archive.ts'
import { publication } from '../layouts/site-publication.ts'
import { toPaperChannel } from '../outputs/feeds/channel.ts'
import { renderFeed } from '../outputs/feeds/render-feed.ts'

/** The newest articles, as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(
    await renderFeed(toPaperChannel(await getArchive(), publication), 'json', readBody, publication),
  )
