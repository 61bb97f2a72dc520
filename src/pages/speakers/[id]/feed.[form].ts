import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { toSpeakerChannel } from '../../../outputs/feeds/channel.ts'
import { type FeedProps, listFeedPaths, renderFeed } from '../../../outputs/feeds/render-feed.ts'
import { publication } from '../../../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  const { speakers } = await getArchive()
  const toKey = await getPageKeys()
  return speakers
    .filter(({ kind }) => kind === 'person')
    .flatMap((profile) => listFeedPaths({ id: profile.id }, toSpeakerChannel(profile, publication), toKey))
}) satisfies GetStaticPaths

/** What somebody said, for readers of feeds. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props, readBody, publication))
