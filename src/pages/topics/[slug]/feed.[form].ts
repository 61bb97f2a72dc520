import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { buildTopics } from '../../../archive/build-shelves.ts'
import { toTopicChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, listFeedPaths, renderFeed } from '../../../outputs/feeds/render-feed.ts'
import { publication } from '../../../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  const toKey = await getPageKeys()
  return buildTopics(articles).flatMap((shelf) =>
    listFeedPaths({ slug: shelf.slug }, toTopicChannel(shelf, publication), toKey),
  )
}) satisfies GetStaticPaths

/** The newest articles on a topic, for readers of feeds. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props, readBody, publication))
