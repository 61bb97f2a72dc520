import { findPictureFile } from '../content/find-on-disk.ts'
import type { PictureFile } from '../content/picture.ts'
import { measurePicture } from '../render/measure-picture.ts'

/**
 * Build the measuring of pictures by the paths they are known by. Only those that were listed, as plain files,
 * are opened: a pipe would be waited for without end.
 */
export function toPictureMeasurer(
  pictures: ReadonlySet<string>,
  content: string,
): (path: string) => Promise<PictureFile | null> {
  return async (path) => (pictures.has(path) ? measurePicture(await findPictureFile(content, path)) : null)
}
