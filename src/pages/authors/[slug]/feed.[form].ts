import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { buildAuthors } from '../../../archive/build-shelves.ts'
import { toAuthorChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, listFeedPaths, renderFeed } from '../../../outputs/feeds/render-feed.ts'
import { publication } from '../../../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  const toKey = await getPageKeys()
  return buildAuthors(articles).flatMap((shelf) =>
    listFeedPaths({ slug: shelf.slug }, toAuthorChannel(shelf, publication), toKey),
  )
}) satisfies GetStaticPaths

/** The newest articles of somebody who writes, for readers of feeds. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props, readBody, publication))
