import type { ArticleEntry } from '../store/entry.ts'

/** An address that an article once had. */
export interface FormerId {
  readonly id: string
  readonly article: ArticleEntry
}

/**
 * List the former ids of all articles; former paths are none. Each belongs to one article: what does not is refused when
 * content is loaded.
 */
export function listFormerIds(articles: readonly ArticleEntry[]): FormerId[] {
  return articles.flatMap((article) =>
    article.meta.aliases.filter((alias) => !alias.startsWith('/')).map((id) => ({ id, article })),
  )
}
