import type { Article } from '../../article/article.ts'
import type { ShownPicture } from '../../article/picture.ts'

/** Find the picture at an article's head; `null` where it has none of its own. */
export function findHeadPicture({ meta, pictures }: Pick<Article, 'meta' | 'pictures'>): ShownPicture | null {
  const [first] = pictures
  const toName = (path: string | undefined): string | undefined => path?.split('/').at(-1)
  return first !== undefined && toName(meta.image?.src) === toName(first.path) ? first : null
}
