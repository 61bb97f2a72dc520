/** Pictures every browser shows and that cannot hold script. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i
/** The same anywhere in a text. */
const NAMED = /\.(?:avif|gif|jpe?g|png|webp)/i
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Tell whether an address leads to another host, or is no address of a file at all (`data:`). */
export function isRemote(address: string): boolean {
  return REMOTE.test(address)
}

/** Tell whether a file's name says that it is a picture the site shows. */
export function isPicture(path: string): boolean {
  return PICTURE.test(path)
}

/** Tell whether a text may name a picture's file. */
export function namesPicture(text: string): boolean {
  return NAMED.test(text)
}

/**
 * Resolve a picture's address, as an article in `folder` writes it, to its path below the articles' folder in NFC,
 * where an address that begins with a slash starts. Gives `null` for what is remote, leaves that folder or is no picture.
 */
export function toPicturePath(address: string, folder: string): string | null {
  const [written = ''] = decode(address).split(/[?#]/, 1)
  if (isRemote(written) || !PICTURE.test(written)) return null
  const parts: string[] = []
  for (const part of (written.startsWith('/') ? written : folder + written).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.some((part) => part.startsWith('.') || part.includes('\\')) ? null : parts.join('/').normalize('NFC')
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
