import { findHeadPicture } from '../archive/find-head-picture.ts'
import type { SiteFile } from '../content/site-file.ts'
import type { ArticleEntry } from '../store/entry.ts'

/**
 * Select the articles, given newest first, that have a card of their own: the newest without a picture of their own, as
 * many as the settings say. An older one is passed on with the paper’s card.
 */
export function selectCarded(
  articles: readonly ArticleEntry[],
  { cards }: Pick<SiteFile['features'], 'cards'>,
): ArticleEntry[] {
  const bare = articles.filter((article) => findHeadPicture(article) === null)
  return cards === 'all' ? bare : bare.slice(0, cards)
}
