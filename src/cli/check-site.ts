import { readFile, stat } from 'node:fs/promises'
import pMap from 'p-map'
import { z } from 'zod'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { BuildError } from './build-error.ts'
import { listNames } from './list-names.ts'
import type { SiteFiles } from './site-files.ts'

/** What every site has. */
const ALWAYS = ['index.html', '404.html']
const SEARCH = ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']

/** What the search index says of its parts, as Pagefind reads it. */
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })),
})

/**
 * Refuse what was built where it is no whole site: it has a front page, a page for what is not there, one for each article
 * that is out, given by their ids, and the search index with all parts it names where it is searched. Empty files count as missing.
 */
export async function checkSite(
  site: SiteFiles,
  articles: readonly string[],
  isSearched = true,
): Promise<void> {
  const pages = articles.map((id) => `articles/${id}/index.html`)
  const search = isSearched ? [...SEARCH, ...(await listSearchParts(site))] : []
  const paths = [...ALWAYS, ...pages, ...search]
  const missing = await pMap(paths, async (path) => ((await isThere(site.get(path)?.file)) ? [] : path), {
    concurrency: OPEN_AT_ONCE,
  })
  const names = missing.flat()
  if (names.length > 0)
    throw new BuildError(
      `What was built is no whole site and is not published; the last one is as it was. Missing: ${listNames(names)}. Build again.`,
    )
}

async function listSearchParts(site: SiteFiles): Promise<string[]> {
  try {
    const entry = entrySchema.parse(
      JSON.parse(await readFile(site.get('pagefind/pagefind-entry.json')?.file ?? '', 'utf8')),
    )
    return Object.values(entry.languages).flatMap(({ hash, wasm }) => [
      `pagefind/pagefind.${hash}.pf_meta`,
      `pagefind/wasm.${wasm ?? 'unknown'}.pagefind`,
    ])
  } catch {
    return ['pagefind/pagefind-entry.json (whole)']
  }
}

async function isThere(path: string | undefined): Promise<boolean> {
  const found = path === undefined ? null : await stat(path).catch(() => null)
  return found?.isFile() === true && found.size > 0
}
