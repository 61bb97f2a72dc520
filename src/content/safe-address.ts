/** Spaces, control characters and backslashes, which browsers drop or take for slashes; the same written with per cent. */
const TRICKS = /[\s\p{C}\\]|%(?:[01][\da-f]|5c|7f)/iu
const SITE_PATH = /^\/(?!\/)/
const MAIL = /^mailto:[^@?]+@[^@?]+(?:\?.*)?$/i
const TELEPHONE = /^tel:\+?[\d().-]+(?:;[\w=+.-]+)*$/i

/**
 * Tell whether a page may link to an address whoever wrote it: http or https without a name and password, mailto, tel,
 * or a path of the site. Nothing that runs, and nothing a browser would read otherwise than it looks.
 */
export function isSafeAddress(address: string): boolean {
  if (TRICKS.test(address)) return false
  if (SITE_PATH.test(address) || MAIL.test(address) || TELEPHONE.test(address)) return true
  if (!/^https?:\/\/[^/]/i.test(address)) return false
  const url = URL.parse(address)
  return url !== null && url.username === '' && url.password === ''
}
