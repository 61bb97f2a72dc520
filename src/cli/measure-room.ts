import { stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError } from './build-error.ts'

/** Left free for folders and what a file system keeps for itself: a block for so many files, and some more. */
const FILES_A_BLOCK = 16
const SPARE_BLOCKS = 16

/**
 * Refuse where files of a folder will not find room in another, before the first is written. Whole blocks are counted, and
 * files where a file system has room for so many alone. Somebody else may fill it meanwhile.
 */
export async function checkRoom(from: string, paths: readonly string[], folder: string): Promise<void> {
  const { bsize, bavail, files, ffree } = await statfs(folder)
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(from, path))).size))
  const blocks = sizes.reduce((sum, size) => sum + Math.ceil(size / bsize), SPARE_BLOCKS)
  const needed = blocks + Math.ceil(paths.length / FILES_A_BLOCK)
  if (needed > bavail)
    throw new BuildError(
      `There is no room for the new site in ${folder}: it takes ${toSize(needed * bsize)} beside what is there, and ${toSize(bavail * bsize)} are free. Make room, and build again. The site there is as it was.`,
    )
  if (files > 0 && paths.length > ffree)
    throw new BuildError(
      `There is no room for the new site in ${folder}: it has ${paths.length} new files, and the file system takes ${ffree} more. The site there is as it was.`,
    )
}

function toSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
