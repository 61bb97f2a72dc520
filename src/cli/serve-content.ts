import type { ViteDevServer } from 'vite'
import type { Environment } from '../content/environment.ts'
import { readEntriesState } from '../store/entry-file.ts'
import { loadContent } from '../store/load-content.ts'
import type { ContentLogger } from '../store/report-content.ts'
import { watchContent } from '../store/watch-content.ts'

/**
 * Load the content while developing, again at every change, and have browsers show what is new. Where it was read before,
 * pages show what is known while the rest is read; else the server starts when it was.
 */
export async function serveContent(
  { watcher, ws, environments }: ViteDevServer,
  environment: Environment,
  { root, logger }: { readonly root: string; readonly logger: ContentLogger },
): Promise<void> {
  const isKnown = (await readEntriesState(environment.cache)) !== null
  const load = async (): Promise<void> => {
    await loadContent({ environment, root, logger, isWatching: true })
    // Astro keeps what routes were laid out with until it is told that content changed.
    for (const [name, { hot }] of Object.entries(environments))
      if (name !== 'client') hot.send('astro:content-changed', {})
    ws.send({ type: 'full-reload' })
  }
  const first = watchContent(watcher, { folder: environment.content, logger, load })
  if (!isKnown) await first
}
