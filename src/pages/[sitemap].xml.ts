import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getCalendar } from '../archive/archive.ts'
import { publication } from '../layouts/site-publication.ts'
import { buildSitemaps } from '../outputs/sitemaps/build-sitemaps.ts'
import { getOwnPages } from '../site.ts'

interface Props extends Record<string, unknown> {
  readonly text: string
}

export const getStaticPaths = (async () =>
  buildSitemaps(await getArchive(), await getCalendar(), publication, { own: await listIds() }).map(
    ({ name, text }) => ({
      params: { sitemap: name },
      props: { text },
    }),
  )) satisfies GetStaticPaths

/** The addresses of the site, for search engines. */
export const GET: APIRoute<Props> = ({ props }) => new Response(props.text)

async function listIds(): Promise<string[]> {
  return (await getOwnPages()).map(({ id }) => id)
}
