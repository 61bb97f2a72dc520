/** Placeholders of Jekyll and Hugo, templates, and what cannot stand in an address. */
const NO_ADDRESS = /[:{}<>\\|"]|[\s\p{C}]{2}|\p{Cc}/u
const ORIGIN = /^https?:\/\/[^/]+(?=\/)/i

/**
 * Make a former address of what is written for one: an id (`old-name`), or the path a page had, from the site's root
 * (`/news/2019/old-name/`). A full address counts by its path; `null` for what is no address of a page.
 */
export function toFormerAddress(written: string): string | null {
  const [path = ''] = decode(written.trim().replace(ORIGIN, '')).split(/[?#]/, 1)
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0 || NO_ADDRESS.test(path)) return null
  if (parts.some((part) => /^\.{1,2}$/.test(part) || part.includes('%'))) return null
  const [folder, id = ''] = parts
  // What our own pages are called: the id says it.
  if (folder === 'articles' && parts.length === 2) return id
  if (!path.includes('/')) return /\.md$/i.test(path) ? null : path.normalize('NFC')
  return `/${parts.join('/')}${path.endsWith('/') ? '/' : ''}`.normalize('NFC')
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
