/** What a picture's file says of it, as it is to be shown: turned as its camera was held. */
export interface PictureFile {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** It moves: it is shown as it is, since its frames are of one size. */
  readonly isAnimated: boolean
}

/** A picture that an article shows: its path below the articles' folder, and its file where that can be read. */
export interface ShownPicture {
  readonly path: string
  readonly file: PictureFile | null
}
