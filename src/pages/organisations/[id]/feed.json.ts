import type { APIRoute } from 'astro'
import { readBody } from '../../../archive/archive.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { type FeedProps, renderFeed } from '../../../outputs/feeds/render-feed.ts'

export { getStaticPaths } from './feed.xml.ts'

/** What an organisation said, as JSON Feed. */
export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await renderFeed(props.channel, 'json', readBody, publication))
