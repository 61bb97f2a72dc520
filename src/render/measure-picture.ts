import { stat } from 'node:fs/promises'
import sharp from 'sharp'
import { isMedia } from '../content/media-file.ts'
import type { PictureFile } from '../content/picture.ts'

/** From this EXIF orientation on a camera was held upright, and width and height change places. */
const UPRIGHT = 5

/** What is played is sent as it is: it has no size here, and no other widths. */
const PLAYED: PictureFile = { width: 0, height: 0, isAnimated: true }

/** Measure a picture from the head of its file; `null` where it is not there or no picture. Sound and film have no size. */
export async function measurePicture(file: string): Promise<PictureFile | null> {
  try {
    if (isMedia(file)) return (await stat(file)).isFile() ? PLAYED : null
    const { width, height, orientation = 1, pages = 1 } = await sharp(file).metadata()
    const isTurned = orientation >= UPRIGHT
    return {
      width: isTurned ? height : width,
      height: isTurned ? width : height,
      isAnimated: pages > 1,
    }
  } catch {
    return null
  }
}
