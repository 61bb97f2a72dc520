import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { toStoryChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, listFeedPaths, renderFeed } from '../../../outputs/feeds/render-feed.ts'
import { publication } from '../../../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  const { stories } = await getArchive()
  const toKey = await getPageKeys()
  return stories.flatMap((story) =>
    listFeedPaths({ id: story.id }, toStoryChannel(story, publication), toKey),
  )
}) satisfies GetStaticPaths

/** The newest articles of a story, for readers of feeds. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props, readBody, publication))
