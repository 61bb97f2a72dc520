import { foldPath } from './former-path.ts'
import { isMedia } from './media-file.ts'
import { isPicture } from './picture-path.ts'
import { isMarkdown, withoutEnding } from './split-path.ts'
import { toSlug } from './to-slug.ts'

/** Where the article that links stands, and the site it is on. */
export interface LinkPlace {
  /** The folder of its file below the articles' folder, with its slash. */
  readonly folder: string
  /** The site's sub-path. */
  readonly base: string
  /** The address of the site, where it is known. */
  readonly origin: string | null
}

/** The articles that an article's links lead to: their ids, by the keys its addresses have. */
export type LinkTargets = Readonly<Record<string, string>>

/** What a link leads to: an article and a place in it, or what is not there; `null` where it is no link to an article. */
export type ArticleLink =
  { readonly id: string; readonly fragment: string } | { readonly missing: string } | null

const SCHEME = /^[a-z][a-z\d+.-]*:/i
/** A name with an ending, as files have. */
const FILE = /[^/]\.[a-z\d]{1,8}$/i

/**
 * Find the article that an address in another one means: by its file (`../2019/old.md#part`), by a former address of it
 * (`/2019/03/x.html`), or by its name alone, also a former one, as wiki links have it. A file that is neither an article nor a picture or
 * media file is not on the site: it is missing.
 */
export function resolveLink(href: string, targets: LinkTargets, place: LinkPlace): ArticleLink {
  const id = toLinkKeys(href, place)
    .map((key) => targets[key])
    .find((each) => each !== undefined)
  if (id !== undefined) return { id, fragment: /#.*$/s.exec(href)?.[0] ?? '' }
  const path = toPath(href)
  if (path === '' || SCHEME.test(path) || path.startsWith('//')) return null
  const isFile = path.startsWith('/')
    ? isMarkdown(path)
    : FILE.test(path) && !isPicture(path) && !isMedia(path)
  return isFile ? { missing: path } : null
}

/** List the keys an address may be found by, the surest first; none for one that leads elsewhere. */
export function toLinkKeys(href: string, { folder, base, origin }: LinkPlace): string[] {
  const path = toSitePath(toPath(href), origin)
  if (path === null || path === '') return []
  const name = withoutEnding(path.replace(/\/+$/, '').split('/').at(-1) ?? '')
  if (path.startsWith('/')) {
    const below = path.startsWith(base) ? path.slice(base.length - 1) : path
    const file = isMarkdown(path) ? [`file:${foldPath(withoutEnding(below))}`, `name:${foldPath(name)}`] : []
    return [`page:${foldPath(below)}`, ...file]
  }
  const joined = foldPath(join(folder, withoutEnding(path)))
  const names = [`name:${foldPath(name)}`, `page:articles/${foldPath(name)}`, `name:${toSlug(name)}`]
  return [`file:${joined}`, `file:${joined}/index`, ...names]
}

/** The address without its query and fragment, decoded. */
function toPath(href: string): string {
  const [path = ''] = href.trim().split(/[?#]/, 1)
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}

/** The path of an address on this site, or `null` where it is on another. */
function toSitePath(path: string, origin: string | null): string | null {
  if (!SCHEME.test(path) && !path.startsWith('//')) return path
  const url = URL.parse(path, 'https://nowhere.invalid')
  const isOwn = url !== null && origin !== null && url.host === URL.parse(origin)?.host
  return isOwn ? toPath(url.pathname) : null
}

function join(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of (folder + path).split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}
