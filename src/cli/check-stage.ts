import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { z } from 'zod'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { BuildError } from './build-error.ts'
import { listNames } from './list-names.ts'

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
export async function checkStage(
  stage: string,
  articles: readonly string[],
  isSearched = true,
): Promise<void> {
  const pages = articles.map((id) => `articles/${id}/index.html`)
  const search = isSearched ? [...SEARCH, ...(await listSearchParts(stage))] : []
  const paths = [...ALWAYS, ...pages, ...search]
  const missing = await pMap(paths, async (path) => ((await isThere(join(stage, path))) ? [] : path), {
    concurrency: OPEN_AT_ONCE,
  })
  const names = missing.flat()
  if (names.length > 0)
    throw new BuildError(
      `What was built is no whole site and is not published; the last one is as it was. Missing: ${listNames(names)}. Build again.`,
    )
}

async function listSearchParts(stage: string): Promise<string[]> {
  try {
    const entry = entrySchema.parse(
      JSON.parse(await readFile(join(stage, 'pagefind/pagefind-entry.json'), 'utf8')),
    )
    return Object.values(entry.languages).flatMap(({ hash, wasm }) => [
      `pagefind/pagefind.${hash}.pf_meta`,
      `pagefind/wasm.${wasm ?? 'unknown'}.pagefind`,
    ])
  } catch {
    return ['pagefind/pagefind-entry.json (whole)']
  }
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true && found.size > 0
}
