import { readFile } from 'node:fs/promises'
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { readEntriesState } from '../store/entry-file.ts'
import type { Environment } from '../content/environment.ts'
import type { IndexFiles } from './search-shards.ts'

/**
 * Serve the search index while developing, made anew when somebody searches after the content changed or was read again.
 * In a build it is written to the site.
 */
export function serveSearch({ middlewares, watcher }: ViteDevServer, environment: Environment): void {
  const { base, content, cache } = environment
  let changes = 0
  let made: { readonly state: string; readonly files: Promise<IndexFiles> } | null = null

  const getFiles = async (): Promise<IndexFiles> => {
    const state = `${changes} ${await readEntriesState(cache)}`
    if (made?.state === state) return made.files
    // One after another: two at once would remove each other's shards.
    const before = made?.files.catch(() => null)
    made = { state, files: Promise.resolve(before).then(() => makeIndex(environment)) }
    return made.files
  }

  watcher.on('all', (_event, path) => {
    if (path.startsWith(content + sep)) changes += 1
  })
  middlewares.use(`${base}pagefind/`, (request, response, next) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    const serve = async (): Promise<void> => {
      const file = (await getFiles()).get(path)
      if (file === undefined) return next()
      const bytes = await readFile(file)
      response.setHeader(
        'content-type',
        path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      )
      response.end(bytes)
    }
    serve().catch(next)
  })
}

/** Loaded when it is needed: a server that nobody searches has no use for it. */
async function makeIndex(environment: Environment): Promise<IndexFiles> {
  const { makeSearchIndex } = await import('./search-index.ts')
  return makeSearchIndex(environment)
}
