import { readFile } from 'node:fs/promises'
import type { ViteDevServer } from 'vite'
import type { Environment } from '../article/environment.ts'
import type { IndexFiles } from './search-shards.ts'

/**
 * Serve the search index while developing, made anew when somebody searches after a change of the content. In a build it
 * is written to the site.
 */
export function serveSearch({ middlewares, watcher }: ViteDevServer, environment: Environment): void {
  let index: Promise<IndexFiles> | null = null
  watcher.on('all', () => {
    index = null
  })
  middlewares.use(`${environment.base}pagefind/`, (request, response, next) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    index ??= makeIndex(environment)
    index.then(async (files) => {
      const file = files.get(path)
      if (file === undefined) return next()
      response.setHeader(
        'content-type',
        path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      )
      response.end(await readFile(file))
    }, next)
  })
}

/** Loaded when it is needed: a server that nobody searches has no use for it. */
async function makeIndex(environment: Environment): Promise<IndexFiles> {
  const { makeSearchIndex } = await import('./search-index.ts')
  return makeSearchIndex(environment)
}
