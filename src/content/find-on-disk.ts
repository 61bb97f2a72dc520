import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { toPicturePlace } from './picture-path.ts'

/**
 * Find the absolute path of a file below a folder whose names the disk may spell in another Unicode form than `path`,
 * which is in NFC; where there is none, the path it would have.
 */
export async function findOnDisk(folder: string, path: string): Promise<string> {
  const straight = join(folder, path)
  if (
    await access(straight).then(
      () => true,
      () => false,
    )
  )
    return straight
  let found = folder
  for (const name of path.split('/')) {
    const names = await readdir(found).catch(() => [])
    found = join(found, names.find((each) => each.normalize('NFC') === name) ?? name)
  }
  return found
}

/** Find the absolute path of a picture's file by the path it is known by. */
export function findPictureFile(content: string, path: string): Promise<string> {
  return findOnDisk(content, toPicturePlace(path))
}
