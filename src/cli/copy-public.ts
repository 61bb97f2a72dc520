import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import sharp from 'sharp'
import { foldName } from '../content/find-name-fault.ts'
import { listFolder } from '../content/list-folder.ts'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { PUBLIC } from '../content/public-file.ts'
import { BuildError } from './build-error.ts'
import { listNames } from './list-names.ts'

/**
 * Copy the files of `content/public/` to where a site was built. What the site has a file for already is refused, as is
 * what cannot be read: nothing of it may be published then. What a camera noted in a picture does not go out.
 */
export async function copyPublic(content: string, stage: string): Promise<void> {
  const { paths, diagnostics } = await listFolder(content, PUBLIC)
  const [unread] = diagnostics.filter(({ severity }) => severity === 'error')
  if (unread) throw new BuildError(`${unread.file}: ${unread.message}`)
  const taken = await pMap(paths, async (path) => ((await isTaken(stage, path)) ? [path] : []), {
    concurrency: OPEN_AT_ONCE,
  })
  const names = taken.flat()
  if (names.length > 0)
    throw new BuildError(
      `These files of ${PUBLIC}/ have the names of files the site makes itself: ${listNames(names)}. Rename or remove them; nothing was published.`,
    )
  await pMap(paths, (path) => copy(join(content, PUBLIC, path), join(stage, path)), {
    concurrency: OPEN_AT_ONCE,
  })
}

/** Tell whether a path, or a folder of it as a file, is there already; hosts may not tell capitals apart. */
async function isTaken(stage: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  let folder = stage
  for (const [index, part] of parts.entries()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    const found = entries.find(({ name }) => foldName(name) === foldName(part))
    if (!found) return false
    if (index === parts.length - 1 || !found.isDirectory()) return true
    folder = join(folder, found.name)
  }
  return false
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  const clean = /\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(from) ? await removeNotes(from) : null
  await (clean === null ? copyFile(from, to) : writeFile(to, clean))
}

/** Encode a picture anew that holds notes of a camera or an owner, as it stands on its side; `null` where it has none. */
async function removeNotes(file: string): Promise<Buffer | null> {
  const notes = await sharp(file)
    .metadata()
    .catch(() => null)
  if (!notes?.exif && !notes?.xmp && !notes?.iptc) return null
  return sharp(file).autoOrient().toBuffer()
}
