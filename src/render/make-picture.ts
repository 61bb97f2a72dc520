import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { ContentError } from '../content/content-error.ts'
import { toFileError } from '../content/file-diagnostic.ts'
import { findPictureFile } from '../content/find-on-disk.ts'
import { isMedia } from '../content/media-file.ts'
import { toPicturePlace } from '../content/picture-path.ts'
import type { Environment } from '../content/environment.ts'
import type { ShownPicture } from '../content/picture.ts'
import { isDrawing, WIDEST } from './picture-source.ts'
import { fromSealed, toSealed } from './seal.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Places = Pick<Environment, 'content' | 'cache'>

/** Good enough that nobody sees the difference on a page. */
const QUALITY = 76
/** A picture in its own format is what others make theirs from. */
const OWN_QUALITY = 88
const MOST_PIXELS = 2 ** 30

/** Make a picture of an article as WebP of a width. What was made before, of the same bytes, is kept in the cache. */
export function makeVariant(path: string, width: number, places: Places): Promise<Bytes> {
  return make(path, places, `${width}.webp`, false, (picture) =>
    picture.resize({ width }).webp({ quality: QUALITY }),
  )
}

/**
 * Give a picture in its own format, no wider than anybody needs, a drawing as PNG. Every picture is encoded anew, however
 * small: what a camera noted of its place, its owner and itself, and what was appended to it, does not go out. Sound and
 * film are sent as they are.
 */
export async function makePicture({ path, file }: ShownPicture, places: Places): Promise<Bytes> {
  if (isMedia(path)) return readFile(await findPictureFile(places.content, path))
  const isAnimated = file?.isAnimated ?? false
  const width = Math.min(file?.width ?? WIDEST, WIDEST)
  return make(path, places, `own-${isAnimated ? 'moving' : width}`, isAnimated, (picture) =>
    toOwnFormat(isAnimated ? picture : picture.resize({ width }), path),
  )
}

async function make(
  path: string,
  places: Places,
  name: string,
  animated: boolean,
  change: (picture: Sharp) => Sharp,
): Promise<Bytes> {
  const bytes = await readFile(await findPictureFile(places.content, path))
  const digest = createHash('sha256').update(bytes).update(sharp.versions.vips).digest('hex').slice(0, 24)
  const folder = join(places.cache, 'pictures')
  const kept = join(folder, `${digest}-${QUALITY}-${name}`)
  const before = await readFile(kept).then(fromSealed, () => null)
  if (before) return before

  // Frames stand one below the other, so that what moves is many times as high.
  const limits = animated ? { animated, limitInputPixels: MOST_PIXELS } : {}
  const picture = sharp(bytes, { failOn: 'error', ...limits })
  const made = await change(animated ? picture : picture.autoOrient())
    .toBuffer()
    .catch((error: unknown) => {
      const message = `The picture is broken and cannot be shown (${String(error)}). Save it anew.`
      throw new ContentError(
        [toFileError(toPicturePlace(path), 'unreadable-picture', message)],
        places.content,
      )
    })
  await mkdir(folder, { recursive: true })
  // Two pages may ask for one picture at once.
  const aside = `${kept}.${randomUUID()}`
  await writeFile(aside, toSealed(made))
  await rename(aside, kept)
  return Buffer.from(made)
}

/** Encode a picture in its own format. What the camera noted is in none of them, and the colours are sRGB. */
function toOwnFormat(picture: Sharp, path: string): Sharp {
  if (isDrawing(path)) return picture.png()
  if (/\.jpe?g$/i.test(path)) return picture.jpeg({ quality: OWN_QUALITY })
  if (/\.webp$/i.test(path)) return picture.webp({ quality: OWN_QUALITY })
  return picture
}
