import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, readVariant } from '../../../archive/archive.ts'
import { listShownPictures } from '../../../archive/list-shown-pictures.ts'
import type { ShownPicture } from '../../../content/picture.ts'
import { toPictureWidths } from '../../../render/picture-source.ts'

interface Props extends Record<string, unknown> {
  readonly picture: ShownPicture
  readonly width: number
}

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  return listShownPictures(articles).flatMap((picture) =>
    (picture.file ? toPictureWidths(picture.file) : []).map((width) => ({
      params: { width: String(width), path: picture.path },
      props: { picture, width },
    })),
  )
}) satisfies GetStaticPaths

/** A picture that an article shows, as WebP of one of its widths. */
export const GET: APIRoute<Props> = async ({ props: { picture, width } }) =>
  new Response(await readVariant(picture, width))
