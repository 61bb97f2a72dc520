import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, readPicture } from '../../archive/archive.ts'
import { listShownPictures } from '../../archive/list-shown-pictures.ts'
import type { ShownPicture } from '../../content/picture.ts'
import { toSentPath } from '../../render/picture-source.ts'

interface Props extends Record<string, unknown> {
  readonly picture: ShownPicture
}

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  return listShownPictures(articles).map((picture) => ({
    params: { path: toSentPath(picture.path) },
    props: { picture },
  }))
}) satisfies GetStaticPaths

/** A picture that an article shows, in its own format. */
export const GET: APIRoute<Props> = async ({ props: { picture } }) => new Response(await readPicture(picture))
