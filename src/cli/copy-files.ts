import { constants } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'

/** Files by their paths in a folder: where each lies, or what it holds. */
export type FileSources = ReadonlyMap<string, string | Uint8Array>

/** Copy files into a folder, as clones where the disk can. */
export async function copyFiles(files: FileSources, folder: string): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  await pMap([folder, ...folders], (each) => mkdir(each, { recursive: true }), { concurrency: OPEN_AT_ONCE })
  const copy = ([path, file]: readonly [string, string | Uint8Array]): Promise<void> =>
    typeof file === 'string'
      ? copyFile(file, join(folder, path), constants.COPYFILE_FICLONE)
      : writeFile(join(folder, path), file)
  await pMap(files, copy, { concurrency: OPEN_AT_ONCE })
}
