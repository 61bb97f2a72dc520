import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { vi } from 'vitest'

type Stored = Parameters<LoaderContext['store']['set']>[0]

/** What a loader is called with, as far as ours look at it: a store in memory, a logger that remembers, a watcher. */
export class FakeLoaderContext {
  readonly entries = new Map<string, Stored>()
  readonly logged: string[] = []
  readonly watcher = Object.assign(new EventEmitter(), { add: vi.fn() })
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** The context of one load. Without `isWatching` it is a build's. */
  toContext(collection: string, isWatching = false): LoaderContext {
    const { entries, logged } = this
    const log = (message: string): void => void logged.push(message)
    const context = {
      collection,
      config: { root: pathToFileURL(`${this.#root}/`) },
      store: {
        get: (id: string) => entries.get(id),
        set: (entry: Stored) => entries.set(entry.id, entry),
        delete: (id: string) => entries.delete(id),
        keys: () => [...entries.keys()],
        values: () => [...entries.values()],
      },
      logger: { info: log, warn: log, error: log },
      generateDigest: (data: unknown) => JSON.stringify(data),
      ...(isWatching && { watcher: this.watcher }),
    }
    return context as unknown as LoaderContext
  }
}
