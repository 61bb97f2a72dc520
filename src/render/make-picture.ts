import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { ContentError } from '../content/content-error.ts'
import { toFileError } from '../content/file-diagnostic.ts'
import { findOnDisk } from '../content/find-on-disk.ts'
import type { Environment } from '../content/environment.ts'
import type { ShownPicture } from '../content/picture.ts'
import { WIDEST } from './picture-source.ts'
import { fromSealed, toSealed } from './seal.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Places = Pick<Environment, 'content' | 'cache'>

/** Good enough that nobody sees the difference on a page. */
const QUALITY = 76

/** Make a picture of an article as WebP of a width. What was made before, of the same bytes, is kept in the cache. */
export function makeVariant(path: string, width: number, places: Places): Promise<Bytes> {
  return make(path, places, `${width}.webp`, (picture) =>
    picture.resize({ width }).webp({ quality: QUALITY }),
  )
}

/** Give a picture in its own format: as it lies beside the article, or smaller where it is wider than anybody needs. */
export async function makePicture({ path, file }: ShownPicture, places: Places): Promise<Bytes> {
  if (file === null || file.isAnimated || file.width <= WIDEST) return readFile(await toFile(path, places))
  return make(path, places, 'widest', (picture) => picture.resize({ width: WIDEST }))
}

async function make(
  path: string,
  places: Places,
  name: string,
  change: (picture: Sharp) => Sharp,
): Promise<Bytes> {
  const bytes = await readFile(await toFile(path, places))
  const digest = createHash('sha256').update(bytes).update(sharp.versions.vips).digest('hex').slice(0, 24)
  const folder = join(places.cache, 'pictures')
  const kept = join(folder, `${digest}-${QUALITY}-${name}`)
  const before = await readFile(kept).then(fromSealed, () => null)
  if (before) return before

  const made = await change(sharp(bytes, { failOn: 'error' }).autoOrient())
    .toBuffer()
    .catch((error: unknown) => {
      const message = `The picture is broken and cannot be shown (${String(error)}). Save it anew.`
      throw new ContentError([toFileError(`articles/${path}`, 'unreadable-picture', message)], places.content)
    })
  await mkdir(folder, { recursive: true })
  // Two pages may ask for one picture at once.
  const aside = `${kept}.${randomUUID()}`
  await writeFile(aside, toSealed(made))
  await rename(aside, kept)
  return Buffer.from(made)
}

function toFile(path: string, { content }: Places): Promise<string> {
  return findOnDisk(join(content, 'articles'), path)
}
