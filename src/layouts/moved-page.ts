import { getArchive, getWithdrawn } from '../archive/archive.ts'
import { type FormerAddress, listFormerAddresses } from '../archive/list-former-addresses.ts'
import { toWords } from '../components/words/words.ts'
import { renderMovedPage } from './render-moved-page.ts'
import { site } from '../site.ts'
import { links } from './site-links.ts'

/** A page at a former address; a type, since Astro takes no interface for props. */
export type MovedProps = {
  readonly former: FormerAddress
  readonly isWithdrawn: boolean
}

/** List the pages at former addresses whose paths end as given; the ending is no part of their parameter. */
export async function listMovedPages(
  ending: '/' | '.html',
): Promise<{ readonly params: { readonly former: string }; readonly props: MovedProps }[]> {
  const { articles } = await getArchive()
  const withdrawn = await getWithdrawn()
  return listFormerAddresses([...articles, ...withdrawn], links.home)
    .filter(({ path }) => path.endsWith(ending))
    .map((former) => ({
      params: { former: former.path.slice(0, -ending.length) },
      props: { former, isWithdrawn: withdrawn.includes(former.article) },
    }))
}

/** Respond with the page at a former address; of a withdrawn article it does not name the title. */
export function toMovedResponse({ former, isWithdrawn }: MovedProps): Response {
  const title = isWithdrawn ? toWords(former.article.meta.language).notFound.withdrawn : null
  const html = renderMovedPage(former, { title, base: links.home, site: site.url })
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
