import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { toStoryChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, renderFeed, toFeedPath } from '../../../outputs/feeds/render-feed.ts'

export const getStaticPaths = (async () => {
  const toKey = await getPageKeys()
  const { stories } = await getArchive()
  return stories.map((story) => toFeedPath({ id: story.id }, toStoryChannel(story, publication), toKey))
}) satisfies GetStaticPaths

/** The newest articles of a story, as RSS. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props.channel, 'xml', readBody, publication))
