import { readdir } from 'node:fs/promises'
import pMap from 'p-map'
import { listFolder } from './list-folder.ts'
import { isMedia } from './media-file.ts'
import { isPicture, toPathBeside } from './picture-path.ts'

/** Folders whose pictures belong to something else. */
const OTHER = new Set(['articles', 'people', 'stories', 'node_modules'])

/**
 * List the pictures that lie in a content folder beside its articles' folder, by the paths they are known by, in NFC.
 * What cannot be read has none: an article that names one is told so.
 */
export async function listPicturesBeside(content: string): Promise<string[]> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => [])
  const shown = entries.filter(({ name }) => !name.startsWith('.') && !OTHER.has(name))
  const folders = shown.filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
  const listed = await pMap(
    folders,
    async ({ name }) => (await listFolder(content, name)).paths.map((path) => `${name}/${path}`),
    { concurrency: 1 },
  )
  const own = shown.filter((entry) => entry.isFile()).map(({ name }) => name)
  return [...own, ...listed.flat()]
    .filter((path) => isPicture(path) || isMedia(path))
    .map((path) => toPathBeside(path.normalize('NFC')))
}
