/** A former address and where it leads, both addresses of the site that begin with a slash, encoded. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** A path of one word, in which neither host finds a placeholder, a wildcard, a comment or an end of line. */
const PLAIN = /^\/(?:[\w\-.~!$&'()+,;=@/]|%[\dA-F]{2})*$/i
/** What a host reads as the same written otherwise: `%2A` is `*`, `%2F` a slash, `%0A` the end of a line. */
const ENCODED_TRICKS = /%(?:[01][\dA-F]|2[AF]|3A|5C|7F)/i

/**
 * Write former addresses as permanent redirects for hosts that read `_redirects`. An address that a host could read
 * otherwise than it looks is left out: the page that stands there leads on by itself.
 */
export function toRedirects(redirects: readonly Redirect[]): string {
  const plain = redirects.filter(({ from, to }) => isPlain(from) && isPlain(to))
  if (plain.length === 0) return ''
  const toLines = (status: string): string =>
    plain.map(({ from, to }) => `${from} ${to} ${status}\n`).join('')
  return [
    '# Netlify serves the page at a former address unless it is told to redirect all the same.\n',
    toLines('301!'),
    '# Cloudflare redirects before it looks for a page, and does not take those lines.\n',
    toLines('301'),
  ].join('')
}

function isPlain(path: string): boolean {
  return PLAIN.test(path) && !path.startsWith('//') && !ENCODED_TRICKS.test(path)
}
