import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listPlainFiles } from './digest-files.ts'

/** Files that all sites had before builds kept a manifest, and that together nobody else has. */
const SIGNS = [
  'index.html',
  'how-we-read/index.html',
  'corrections/index.html',
  'speakers/index.html',
  'timeline/index.html',
  'pagefind/pagefind-entry.json',
]
/** What the first script of their every page said. */
const SCRIPT = "document.documentElement.dataset.script = 'on'"

/** Files a build wrote then, by their paths. */
const WRITTEN =
  /^(?:(?:index|404)\.html|favicon\.svg|\.nojekyll|_headers|(?:assets|media|pagefind|pictures)\/.+|(?:archive|articles|authors|corrections|how-we-read|organisations|search|speakers|stories|timeline|topics)\/(?:.+\/)?index\.html)$/

/**
 * List the files of a site that was built before builds kept a manifest, so that the next build may replace them; none
 * where the folder is no such site.
 */
export async function listFormerFiles(folder: string): Promise<string[]> {
  const missing = await readFile(join(folder, '404.html'), 'utf8').catch(() => '')
  if (!missing.includes(SCRIPT)) return []
  const files = await listPlainFiles(folder)
  const isSite = SIGNS.every((sign) => files.includes(sign))
  return isSite ? files.filter((path) => WRITTEN.test(path)) : []
}
