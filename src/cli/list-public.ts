import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import sharp from 'sharp'
import { foldName } from '../content/find-name-fault.ts'
import { listFolder } from '../content/list-folder.ts'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { PUBLIC } from '../content/public-file.ts'
import { BuildError } from './build-error.ts'
import { listNames } from './list-names.ts'
import { type SiteFiles, toSiteFiles } from './site-files.ts'
import { toFolders, toParents } from './to-parents.ts'

/** Where the files of the folder public come from, and where those are kept that do not go out as they are. */
interface PublicPlace {
  readonly content: string
  readonly cache: string
}

/**
 * List the files of `content/public/` as files of a site that has others. What it has a file for already is refused, as is
 * what cannot be read: nothing of it may be published then. What a camera noted in a picture does not go out.
 */
export async function listPublic({ content, cache }: PublicPlace, site: SiteFiles): Promise<SiteFiles> {
  const { paths, diagnostics } = await listFolder(content, PUBLIC)
  const [unread] = diagnostics.filter(({ severity }) => severity === 'error')
  if (unread) throw new BuildError(`${unread.file}: ${unread.message}`)
  const names = paths.length > 0 ? findTaken(paths, [...site.keys()]) : []
  if (names.length > 0)
    throw new BuildError(
      `These files of ${PUBLIC}/ have the names of files the site makes itself: ${listNames(names)}. Rename or remove them; nothing was published.`,
    )
  const kept = join(cache, PUBLIC)
  await rm(kept, { recursive: true, force: true })
  const clean = async (path: string): Promise<readonly [string, string]> => [
    path,
    await cleanFile(join(content, PUBLIC, path), join(kept, path)),
  ]
  return toSiteFiles(await pMap(paths, clean, { concurrency: OPEN_AT_ONCE }))
}

/** Find paths that are there already, or a folder of which is there as a file; hosts may not tell capitals apart. */
function findTaken(paths: readonly string[], there: readonly string[]): readonly string[] {
  const files = new Set(there.map(foldName))
  const folders = new Set([...toFolders(there)].map(foldName))
  return paths.filter((path) => {
    const name = foldName(path)
    return files.has(name) || folders.has(name) || toParents(name).some((parent) => files.has(parent))
  })
}

/** Give the file that goes out for one: itself, or a copy without what a camera noted in it. */
async function cleanFile(from: string, to: string): Promise<string> {
  const clean = /\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(from) ? await removeNotes(from) : null
  if (clean === null) return from
  await mkdir(dirname(to), { recursive: true })
  await writeFile(to, clean)
  return to
}

/** Encode a picture anew that holds notes of a camera or an owner, as it stands on its side; `null` where it has none. */
async function removeNotes(file: string): Promise<Buffer | null> {
  const notes = await sharp(file)
    .metadata()
    .catch(() => null)
  if (!notes?.exif && !notes?.xmp && !notes?.iptc) return null
  return sharp(file).autoOrient().toBuffer()
}
