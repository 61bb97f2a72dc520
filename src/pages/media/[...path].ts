import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, readPicture } from '../../archive/archive.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  const paths = new Set(articles.flatMap(({ pictures }) => pictures))
  return [...paths].map((path) => ({ params: { path } }))
}) satisfies GetStaticPaths

/** A picture that an article shows, byte by byte as it lies beside the article. */
export const GET: APIRoute = async ({ params: { path = '' } }) => new Response(await readPicture(path))
