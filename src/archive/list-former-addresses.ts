import type { ArticleEntry } from '../store/entry.ts'
import { compareText } from './sort-chronologically.ts'

/** An address that an article once had. */
export interface FormerAddress {
  /** Path below the site's root: of a file (`2019/03/x.html`), or of a folder with its slash (`articles/old-name/`). */
  readonly path: string
  /** The same as an address of this site, encoded. */
  readonly href: string
  /** The article it leads to. */
  readonly article: ArticleEntry
}

/** List the former addresses of all articles, under the sub-path `base`, in order of their paths. Each leads to one. */
export function listFormerAddresses(articles: readonly ArticleEntry[], base: string): FormerAddress[] {
  return articles
    .flatMap((article) =>
      article.former.map((path) => ({
        path,
        href: base + path.split('/').map(encodeURIComponent).join('/'),
        article,
      })),
    )
    .toSorted((a, b) => compareText(a.path, b.path))
}
