import type { Article } from '../reading/article.ts'
import type { ShownPicture } from '../content/picture.ts'
import { isRemote } from '../content/picture-path.ts'
import { isSafeAddress } from '../content/safe-address.ts'

/**
 * Find the picture at an article's head: the first it shows, if its frontmatter names that file, however the address is
 * written. `null` where it names none, one that is not there, or one on another host.
 */
export function findHeadPicture({ meta, pictures }: Pick<Article, 'meta' | 'pictures'>): ShownPicture | null {
  const [first] = pictures
  const address = meta.image?.src ?? ''
  if (!first?.file || isRemote(address)) return null
  return toName(address) === toName(first.path) ? first : null
}

/** Give the address of the picture at an article's head where it is on another host: pages link to it. */
export function findHeadLink({ meta }: Pick<Article, 'meta'>): string | null {
  const address = meta.image?.src ?? ''
  return /^https?:/i.test(address) && isSafeAddress(address) ? address : null
}

function toName(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1)
  const name = path.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return name.normalize('NFC')
  }
}
