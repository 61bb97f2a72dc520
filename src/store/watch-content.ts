import { sep } from 'node:path'
import type { LoaderContext } from 'astro/loaders'

type Watcher = NonNullable<LoaderContext['watcher']>

interface Watched {
  /** Absolute path of the content folder. */
  readonly folder: string
  readonly collection: string
  readonly logger: LoaderContext['logger']
  readonly load: () => Promise<void>
}

/** How to stop listening for each collection: a loader is called again when the configuration changes. */
const listening = new WeakMap<object, Map<string, () => void>>()

/**
 * Load a collection, and again whenever something in the content folder changes. Changes that come while it is loading
 * are one more load, not one each; a load that fails is reported and never ends the server.
 */
export async function watchContent(watcher: Watcher, watched: Watched): Promise<void> {
  const { folder, collection, logger, load } = watched
  const attempt = (): Promise<void> =>
    load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)))
  let running = attempt()
  let isQueued = false
  const onChange = (_event: string, path: string): void => {
    if (isQueued || !path.startsWith(folder + sep)) return
    isQueued = true
    running = running.then(() => {
      isQueued = false
      return attempt()
    })
  }
  watcher.add(folder)
  const stops = listening.get(watcher) ?? new Map<string, () => void>()
  stops.get(collection)?.()
  stops.set(collection, () => watcher.off('all', onChange))
  listening.set(watcher, stops)
  watcher.on('all', onChange)
  await running
}
