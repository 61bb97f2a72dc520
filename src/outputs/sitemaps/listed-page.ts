import { isBefore, type Moment } from '../../content/moment.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { findLastChange } from '../find-last-change.ts'

/** A page that search engines may list. */
export interface ListedPage {
  readonly href: string
  /** When what it shows last changed; `null` where nothing says it. */
  readonly changed: Moment | null
}

/** List a page whose contents are from these articles: it changed when the last of them did. */
export function toListedPage(href: string, articles: readonly Pick<ArticleEntry, 'meta'>[]): ListedPage {
  return { href, changed: findLatest(articles.map(({ meta }) => findLastChange(meta))) }
}

/** Find the latest of moments; `null` for none. */
export function findLatest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.reduce<Moment | null>(
    (last, each) => (last === null || (each !== null && isBefore(last, each)) ? each : last),
    null,
  )
}
