/** Pictures every browser shows, and drawings, which are sent as pictures: those can hold script. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i
/** The same anywhere in a text, and files that are played. */
const NAMED = /\.(?:avif|gif|jpe?g|png|svg|webp|aac|flac|m4[av]|mov|mp[34]|og[agv]|opus|wav|webm)/i
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
/** What stands for the site's root in other systems: Jekyll's and Hugo's templates, Astro's alias. */
const ROOT = /^(?:\{\{[^{}]*\}\}\/?|[@~]\/)/

/** Before the path of a picture that lies in the content folder beside the articles' folder. */
const BESIDE = '-/'
/** Where systems keep what a page names by a path of the site: below the content folder, or beside the articles. */
const PUBLIC = ['public', 'static']

/** Tell whether an address leads to another host, or is no address of a file at all (`data:`). */
export function isRemote(address: string): boolean {
  return REMOTE.test(address)
}

/** Tell whether a file's name says that it is a picture the site shows. */
export function isPicture(path: string): boolean {
  return PICTURE.test(path)
}

/** Tell whether a text may name the file of a picture, or of sound or film. */
export function namesPicture(text: string): boolean {
  return NAMED.test(text)
}

/** Give the path a picture is known by that lies in the content folder beside the articles' folder. */
export function toPathBeside(path: string): string {
  return BESIDE + path
}

/** Name the place of a picture's file below the content folder. */
export function toPicturePlace(path: string): string {
  return path.startsWith(BESIDE) ? path.slice(BESIDE.length) : `articles/${path}`
}

/**
 * List the paths, in NFC, a picture may have that an article in `folder` names by an address: below the articles' folder,
 * or with `-/` before it below the content folder; the one to look at first before others. An address that begins with a
 * slash is looked for in both and where systems keep what their sites serve; so is one that is not beside the article.
 * None for what is remote, leaves the content folder, is hidden or no picture (for players: no sound or film).
 */
export function listPicturePaths(address: string, folder: string, isFit = isPicture): string[] {
  const [written = ''] = decode(address).replace(ROOT, '/').split(/[?#]/, 1)
  if (isRemote(written) || !isFit(written)) return []
  const own = written.startsWith('/') ? null : resolve(`articles/${folder}${written}`)
  const rooted = resolve(written)
  const found = [own, ...(rooted === null ? [] : listRooted(rooted))].flatMap((path) => toKnown(path) ?? [])
  return [...new Set(found)]
}

/** Find the path of the picture an address names, among those there are; `null` where there is none. */
export function findPicturePath(
  address: string,
  folder: string,
  has: (path: string) => boolean,
  isFit = isPicture,
): string | null {
  return listPicturePaths(address, folder, isFit).find(has) ?? null
}

function listRooted(path: string): string[] {
  return ['articles', ...PUBLIC, ...PUBLIC.map((name) => `articles/${name}`), ''].map((folder) =>
    folder === '' ? path : `${folder}/${path}`,
  )
}

/** Give the path below the content folder; `null` where it leaves that, or is hidden. */
function resolve(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  const isUnseen = parts.some((part) => part.startsWith('.') || /[\\\p{Cc}]/u.test(part))
  return isUnseen ? null : parts.join('/').normalize('NFC')
}

/** What lies in the articles' folder is known by its path there; a folder called as the sign for others is not looked into. */
function toKnown(path: string | null): string | null {
  const inside = path?.startsWith('articles/') ? path.slice('articles/'.length) : null
  if (inside !== null) return inside.startsWith(BESIDE) ? null : inside
  return path && toPathBeside(path)
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
