import type { FormerAddress } from '../archive/list-former-addresses.ts'
import { toLinks } from '../archive/links.ts'
import { toDirection, toWords } from '../components/words/words.ts'
import { toSecurityPolicy } from './security-policy.ts'

/** What the page says, and the site it belongs to. */
interface MovedContext {
  /** What it says instead of the article's title, where that is not to be said any more. */
  readonly title: string | null
  /** The sub-path it lives under. */
  readonly base: string
  /** Its address, where it is known. */
  readonly site: string | null
}

/**
 * Render what stands at an article’s former address, as a whole page of HTML: it leads on, at once and without script.
 * Search engines pass it by.
 */
export function renderMovedPage(
  { article: { id, meta } }: FormerAddress,
  { title: said, base, site }: MovedContext,
): string {
  const links = toLinks(base)
  const address = toHtml(links.article(id))
  const title = toHtml(said ?? meta.title)
  const canonical = site === null ? undefined : toHtml(new URL(links.article(id), site).href)
  const words = toWords(meta.language)
  return `<!doctype html>
<html lang="${toHtml(meta.language)}" dir="${toDirection(meta.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${toHtml(toSecurityPolicy([]))}">
    <meta http-equiv="refresh" content="0; url=${address}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>${canonical === undefined ? '' : `\n    <link rel="canonical" href="${canonical}">`}
    <link rel="icon" href="${toHtml(links.file('favicon.svg'))}" type="image/svg+xml">
  </head>
  <body>
    <main>
      <h1>${toHtml(words.notFound.moved)}</h1>
      <p><a href="${address}">${title}</a></p>
    </main>
  </body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function toHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
