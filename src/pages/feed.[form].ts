import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../archive/archive.ts'
import { toPaperChannel } from '../outputs/feeds/channel.ts'
import { type FeedProps, listFeedPaths, renderFeed } from '../outputs/feeds/render-feed.ts'
import { publication } from '../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  return listFeedPaths({}, toPaperChannel(await getArchive(), publication), await getPageKeys())
}) satisfies GetStaticPaths

/** The newest articles, for readers of feeds. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props, readBody, publication))
