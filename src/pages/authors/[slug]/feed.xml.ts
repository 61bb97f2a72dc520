import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { buildAuthors } from '../../../archive/build-shelves.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { toAuthorChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, renderFeed, toFeedPath } from '../../../outputs/feeds/render-feed.ts'

export const getStaticPaths = (async () => {
  const toKey = await getPageKeys()
  const { articles } = await getArchive()
  return buildAuthors(articles).map((shelf) =>
    toFeedPath({ slug: shelf.slug }, toAuthorChannel(shelf, publication), toKey),
  )
}) satisfies GetStaticPaths

/** The newest articles of somebody who writes, as RSS. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props.channel, 'xml', readBody, publication))
