import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { toSpeakerChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, renderFeed, toFeedPath } from '../../../outputs/feeds/render-feed.ts'

export const getStaticPaths = (async () => {
  const toKey = await getPageKeys()
  const { speakers } = await getArchive()
  return speakers
    .filter(({ kind }) => kind === 'organisation')
    .map((profile) => toFeedPath({ id: profile.id }, toSpeakerChannel(profile, publication), toKey))
}) satisfies GetStaticPaths

/** What an organisation said, as RSS. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props.channel, 'xml', readBody, publication))
