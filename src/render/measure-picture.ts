import sharp from 'sharp'
import type { PictureFile } from '../content/picture.ts'

/** From this EXIF orientation on a camera was held upright, and width and height change places. */
const UPRIGHT = 5

/** Measure a picture from the head of its file; `null` where it is not there or no picture. */
export async function measurePicture(file: string): Promise<PictureFile | null> {
  try {
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
