import type { EventEmitter } from 'node:events'
import { sep } from 'node:path'
import type { ContentLogger } from './report-content.ts'

/** What tells of changes to files, as Vite's watcher does: each with what happened and the file's path. */
export interface Watcher extends Pick<EventEmitter, 'on'> {
  add(path: string): unknown
}

interface Watched {
  /** Absolute path of the content folder. */
  readonly folder: string
  readonly logger: ContentLogger
  readonly load: () => Promise<void>
}

/**
 * Load the content, and again whenever something in its folder changes. Changes that come while it is loading are one
 * more load, not one each; a load that fails is reported and never ends the server. Gives the end of the first load.
 */
export function watchContent(watcher: Watcher, { folder, logger, load }: Watched): Promise<void> {
  const attempt = (): Promise<void> =>
    load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)))
  let running = attempt()
  const first = running
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
  watcher.on('all', onChange)
  return first
}
