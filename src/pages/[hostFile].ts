import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getCalendar, getWithdrawn } from '../archive/archive.ts'
import { listFormerAddresses } from '../archive/list-former-addresses.ts'
import { links } from '../layouts/site-links.ts'
import { listPageFolders, toHeaders } from '../outputs/host-files/to-headers.ts'
import { toRedirects } from '../outputs/host-files/to-redirects.ts'
import { listPages } from '../outputs/sitemaps/list-pages.ts'
import { getOwnPages, site } from '../site.ts'

interface Props extends Record<string, unknown> {
  readonly text: string
}

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  const own = (await getOwnPages()).map(({ id }) => id)
  const pages = listPages(archive, await getCalendar(), links, { own, hasTopics: site.features.topics }).map(
    ({ href }) => href,
  )
  const shown = [...archive.articles, ...(await getWithdrawn())]
  const former = listFormerAddresses(shown, links.home).map(({ href, article }) => ({
    from: href,
    to: links.article(article.id),
  }))
  return [
    {
      params: { hostFile: '_headers' },
      props: { text: toHeaders(links.home, listPageFolders([...pages, links.search], links.home)) },
    },
    { params: { hostFile: '_redirects' }, props: { text: toRedirects(former) } },
  ]
}) satisfies GetStaticPaths

/** What static hosts are told: headers, and where former addresses lead. */
export const GET: APIRoute<Props> = ({ props }) => new Response(props.text)
