import { stat, statfs } from 'node:fs/promises'
import pMap from 'p-map'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { BuildError } from './build-error.ts'
import type { FileSources } from './copy-files.ts'

/** Left free for folders and what a file system keeps for itself: a block for so many files, and some more. */
const FILES_A_BLOCK = 16
const SPARE_BLOCKS = 16

/**
 * Refuse where copies of files will not find room in a folder, before the first is written. Whole blocks are counted, and
 * files where a file system has room for so many alone. Somebody else may fill it meanwhile.
 */
export async function checkRoom(copied: FileSources, folder: string): Promise<void> {
  const { bsize, bavail, files, ffree } = await statfs(folder)
  const toSize = async (file: string | Uint8Array): Promise<number> =>
    typeof file === 'string' ? (await stat(file)).size : file.length
  const sizes = await pMap(copied.values(), toSize, { concurrency: OPEN_AT_ONCE })
  const blocks = sizes.reduce((sum, size) => sum + Math.ceil(size / bsize), SPARE_BLOCKS)
  const needed = blocks + Math.ceil(copied.size / FILES_A_BLOCK)
  if (needed > bavail)
    throw new BuildError(
      `There is no room for the new site in ${folder}: it takes ${toWords(needed * bsize)} beside what is there, and ${toWords(bavail * bsize)} are free. Make room, and build again. The site there is as it was.`,
    )
  if (files > 0 && copied.size > ffree)
    throw new BuildError(
      `There is no room for the new site in ${folder}: it has ${copied.size} new files, and the file system takes ${ffree} more. The site there is as it was.`,
    )
}

function toWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
