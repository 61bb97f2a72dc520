import type { ViteDevServer } from 'vite'
import type { Environment } from '../article/environment.ts'

/**
 * Serve the search index while developing, made anew when somebody searches after a change of the content. In a build it
 * is written to the site.
 */
export function serveSearch({ middlewares, watcher }: ViteDevServer, environment: Environment): void {
  let index: Promise<ReadonlyMap<string, Uint8Array>> | null = null
  watcher.on('all', () => {
    index = null
  })
  middlewares.use(`${environment.base}pagefind/`, (request, response, next) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    index ??= makeIndex(environment)
    index.then((files) => {
      const content = files.get(path)
      if (!content) return next()
      response.setHeader(
        'content-type',
        path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      )
      response.end(content)
    }, next)
  })
}

/** Loaded when it is needed: a server that nobody searches has no use for it. */
async function makeIndex(environment: Environment): Promise<ReadonlyMap<string, Uint8Array>> {
  const { makeSearchIndex } = await import('./search-index.ts')
  const files = await makeSearchIndex(environment)
  return new Map(files.map(({ path, content }) => [path, content]))
}
