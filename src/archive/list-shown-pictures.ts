import type { ArticleEntry } from '../store/entry.ts'
import type { ShownPicture } from '../content/picture.ts'

/** List the pictures that any article shows, each once; of what is no picture nothing is sent. */
export function listShownPictures(articles: readonly Pick<ArticleEntry, 'pictures'>[]): ShownPicture[] {
  return [
    ...new Map(
      articles
        .flatMap(({ pictures }) => pictures)
        .filter(({ file }) => file !== null)
        .map((each) => [each.path, each]),
    ).values(),
  ]
}
