import type { Article } from '../../article/article.ts'

/** Find the path, below the media folder, of the picture at an article's head; `null` where it has none of its own. */
export function findHeadPicture({ meta, pictures }: Pick<Article, 'meta' | 'pictures'>): string | null {
  const [first] = pictures
  const toName = (path: string | undefined): string | undefined => path?.split('/').at(-1)
  return first !== undefined && toName(meta.image?.src) === toName(first) ? first : null
}
