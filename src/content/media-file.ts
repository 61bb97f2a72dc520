/** Sound and film that browsers play, and their captions. */
const MEDIA = /\.(?:aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|vtt|wav|webm)$/i

/** Tell whether a file's name says that it is sound or film. */
export function isMedia(path: string): boolean {
  return MEDIA.test(path)
}
