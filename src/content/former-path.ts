import { findNameFault, foldName } from './find-name-fault.ts'

/** What the site itself, or the host it lies on, has at its root. */
const OWN =
  /^(?:404(?:\.html)?|_.*|assets|archive|authors|cards|corrections|data|embed|favicon\..*|feed\.\w+|how-we-read|index\.html|licences\.txt|media|news-sitemap\.xml|organisations|pagefind|pictures|robots\.txt|search|sitemap.*\.xml|speakers|stories|timeline|topics|calendar\.ics)$/i

/** The path below the site's root that a former address is served from, or why it cannot be, as the end of a sentence. */
export type FormerPath = { readonly path: string } | { readonly fault: string }

/**
 * Turn a former id (`old-name`) or a former path (`/news/2019/old-name/`) into the path that is to lead on: of a file where
 * it ends in `.html`, else of a folder, with its slash. `base`, the sub-path the site lives under, may stand in front.
 * Nothing leaves the site's folder, and nothing of the site's own is overwritten.
 */
export function toFormerPath(alias: string, base: string): FormerPath {
  const isPath = alias.includes('/')
  const written = isPath ? alias.split('/').filter(Boolean) : ['articles', alias]
  const root = base.split('/').filter(Boolean)
  const isBelow = isPath && root.length > 0 && root.every((part, index) => written[index] === part)
  const parts = (isBelow ? written.slice(root.length) : written).map((part) => part.normalize('NFC'))
  if (/^index\.html?$/i.test(parts.at(-1) ?? '')) parts.pop()
  const [first, ...others] = parts
  if (first === undefined) return { fault: 'is the front page' }
  const fault = parts.map(findNameFault).find((each) => each !== null)
  if (fault !== undefined) return { fault }
  if (parts.some((part) => part.startsWith('.'))) return { fault: 'is hidden by hosts' }
  // What is a file for one address cannot be a folder for another.
  if (parts.slice(0, -1).some((part) => /\.html$/i.test(part))) return { fault: 'lies in what is a file' }
  if (OWN.test(first) || (first === 'articles' && others.length !== 1))
    return { fault: 'is a page of the site’s own' }
  return { path: parts.join('/') + (/\.html$/.test(parts.at(-1) ?? '') ? '' : '/') }
}

/** Bring a path below the site's root into the form in which two that a host could take for one are equal. */
export function foldPath(path: string): string {
  return foldName(path)
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.html?$/, '')
    .replace(/\.html?$/, '')
}
