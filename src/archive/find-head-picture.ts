import type { Article } from '../reading/article.ts'
import type { ShownPicture } from '../content/picture.ts'
import { isRemote, toPicturePath } from '../content/picture-path.ts'

/**
 * Find the picture at an article's head: the first it shows, if its frontmatter names that file, however the address is
 * written. `null` where it names none, or one on another host.
 */
export function findHeadPicture({ meta, pictures }: Pick<Article, 'meta' | 'pictures'>): ShownPicture | null {
  const [first] = pictures
  const address = meta.image?.src ?? ''
  if (!first || isRemote(address)) return null
  return toPicturePath(toName(address), '') === toName(first.path) ? first : null
}

function toName(path: string): string {
  return path.split('/').at(-1) ?? ''
}
