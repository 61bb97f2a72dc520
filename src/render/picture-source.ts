import type { PictureFile, ShownPicture } from '../content/picture.ts'

/** What a page says of a picture: its addresses, the room it takes, and how wide it will stand. */
export interface PictureSource {
  /** The picture in its own format, no wider than anybody needs. */
  readonly src: string
  readonly width: number
  readonly height: number
  /** The same as WebP in several widths; `null` for what moves. */
  readonly srcset: string | null
}

/** How wide a picture stands: the column of the text, or nearly the whole of a phone. */
export const PICTURE_SIZES = '(min-width: 44em) 39rem, 92vw'

/** A phone, a fine phone, and the column on the finest screens. */
const WIDTHS = [480, 800, 1280] as const

/** No picture is sent wider than this many pixels. */
export const WIDEST = 1280

/** Give the widths a picture is made in: those below its own, and its own as far as that is of use. */
export function toPictureWidths({ width, isAnimated }: PictureFile): number[] {
  if (isAnimated) return []
  const own = Math.min(width, WIDEST)
  return [...WIDTHS.filter((each) => each < own), own]
}

/** Give the path a picture is sent under: a drawing is sent as a picture, since it could run script. */
export function toSentPath(path: string): string {
  return isDrawing(path) ? `${path}.png` : path
}

/** Tell whether a picture is a drawing, made of shapes. */
export function isDrawing(path: string): boolean {
  return /\.svg$/i.test(path)
}

/** Give the address of a picture in its own format, under the site's sub-path. */
export function toMediaAddress(path: string, base: string): string {
  return `${base}media/${encodePath(toSentPath(path))}`
}

/** Say where a picture is found in which sizes; `null` where its file cannot be read. */
export function toPictureSource({ path, file }: ShownPicture, base: string): PictureSource | null {
  if (file === null) return null
  const widths = toPictureWidths(file)
  const variants = widths.map((width) => `${base}pictures/${width}/${encodePath(path)}.webp ${width}w`)
  return {
    src: toMediaAddress(path, base),
    width: file.width,
    height: file.height,
    srcset: variants.length > 0 ? variants.join(', ') : null,
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
