import { hash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'

/** The files of a folder by their paths in it, with forward slashes, each with its digest. */
export type FileDigests = ReadonlyMap<string, string>

/** Files as they were last seen: where size and time of change are what they were, so is the digest. */
export type SeenFiles = ReadonlyMap<string, SeenFile>

export interface SeenFile {
  readonly size: number
  /** Of the last change, in milliseconds. */
  readonly time: number
  readonly digest: string
}

/** Give the digests of files in a folder; one that is not there, or is no plain file, has none. */
export async function digestFiles(
  folder: string,
  paths: Iterable<string>,
  before: SeenFiles = new Map(),
): Promise<FileDigests> {
  const seen = await seeFiles(folder, paths, before)
  return new Map([...seen].map(([path, { digest }]) => [path, digest]))
}

/** See files of a folder, in order of their paths; those that are as they were `before` are not read again. */
export async function seeFiles(
  folder: string,
  paths: Iterable<string>,
  before: SeenFiles = new Map(),
): Promise<SeenFiles> {
  const see = async (path: string): Promise<readonly [string, SeenFile][]> => {
    const file = join(folder, path)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) return []
    const { size, mtimeMs: time } = found
    const known = before.get(path)
    if (known?.size === size && known.time === time) return [[path, known]]
    return [[path, { size, time, digest: toFileDigest(await readFile(file)) }]]
  }
  return new Map((await pMap([...paths].toSorted(), see, { concurrency: OPEN_AT_ONCE })).flat())
}

/** Note how files look whose digests are known. */
export async function noteFiles(folder: string, digests: FileDigests): Promise<SeenFiles> {
  const note = async ([path, digest]: [string, string]): Promise<[string, SeenFile]> => {
    const { size, mtimeMs: time } = await stat(join(folder, path))
    return [path, { size, time, digest }]
  }
  return new Map(await pMap(digests, note, { concurrency: OPEN_AT_ONCE }))
}

/** Name bytes by their content: 32 hexadecimal digits. */
export function toFileDigest(bytes: Uint8Array | string): string {
  return hash('sha256', bytes).slice(0, 32)
}

/** List the plain files of a folder and those in it by their paths; none where the folder is not there. */
export async function listPlainFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
