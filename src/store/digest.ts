import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'

/** What decides what is read from an article and how its body looks: our own rooms, and the packages they stand on. */
export const READING_ROOMS = [
  'markdown',
  'content',
  'text',
  'language',
  'syntax',
  'people',
  'dates',
  'quotes',
  'events',
  'reading',
  'render',
  'store',
]
const LOCKFILE = 'package-lock.json'

/** Name some texts by their content: 16 hexadecimal digits that change when any of them does. */
export function toDigest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex').slice(0, 16)
}

/** The reader's version: a digest of all that reads. Any change to it reads every article again. */
export function readReaderVersion(root: string): Promise<string> {
  return readVersion(
    root,
    READING_ROOMS.map((room) => join('src', room)),
  )
}

/** The version of a folder of sources and of the packages they stand on; `root` is the project's folder. */
export async function readVersion(root: string, sourceFolders: readonly string[]): Promise<string> {
  const folders = await Promise.all(sourceFolders.map((folder) => listSources(join(root, folder))))
  const files = [...folders.flat(), join(root, LOCKFILE)]
  const sources = await pMap(files, (file) => readFile(file, 'utf8').catch(() => ''), {
    concurrency: OPEN_AT_ONCE,
  })
  return toDigest(
    ...files.flatMap((file, index) => [relative(root, file).split(sep).join('/'), sources[index] ?? '']),
  )
}

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
