import { statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The folder of files that a publisher's site serves as they are. */
export const PUBLIC = 'public'

/**
 * Find the file of `content/public/` that an address of the site leads to, given without the site's sub-path: `/map.png`.
 * `null` for what is hidden, no plain file, or not in the folder.
 */
export function findPublicFile(content: string, address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    const folder = join(content, PUBLIC)
    const file = join(folder, path)
    const isHidden = file
      .slice(folder.length)
      .split(sep)
      .some((part) => part.startsWith('.'))
    return file.startsWith(folder + sep) && !isHidden && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}
