import type { OwnPage } from '../content/own-page.ts'
import { getOwnPages } from '../site.ts'
import { links } from './site-links.ts'

/** Give the links to the pages of the paper's own that stand in one place of the frame. */
export async function getPageLinks(
  place: OwnPage['in'],
): Promise<{ readonly label: string; readonly href: string }[]> {
  const pages = await getOwnPages()
  return pages
    .filter((page) => page.in === place)
    .map(({ id, title }) => ({ label: title, href: links.ownPage(id) }))
}
