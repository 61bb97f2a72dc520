import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { BodyFolder } from './body-file.ts'
import { ContentError, toLine } from './content-error.ts'
import { type FileDiagnostic, readContentFolder } from './content-folder.ts'
import { readReaderVersion } from './digest.ts'
import type { ArticleEntry } from './entry.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { loadArticles } from './load-articles.ts'

/**
 * Load the articles of the content folder, reading again only what changed, and judge the whole folder: every error in
 * articles, people, stories and settings is raised as one ContentError. While watching, errors are reported instead and
 * the last good entries kept.
 */
export const articleLoader: Loader = {
  name: 'articles',
  load: (context) => {
    const environment = toEnvironment(context)
    return loadAndWatch(context, environment, () => syncArticles(context, environment))
  },
}

/** Load the person files. What is wrong with them is for the article loader to say. */
export const peopleLoader: Loader = toFileLoader('people')

/** Load the story files. What is wrong with them is for the article loader to say. */
export const storyLoader: Loader = toFileLoader('stories')

async function syncArticles(context: LoaderContext, environment: Environment): Promise<void> {
  const { store, logger, watcher, config } = context
  const bodies = new BodyFolder(environment.cache)
  const content = await readContentFolder(environment.content)
  const {
    entries,
    bodies: read,
    diagnostics,
  } = loadArticles(content, {
    readerVersion: await readReaderVersion(fileURLToPath(config.root)),
    base: environment.base,
    findEntry: (id) => findEntry(store, bodies, id),
  })
  const all = [...content.diagnostics, ...diagnostics]
  const refusing = all.filter(
    ({ severity }) => severity === 'error' || (environment.isStrict && severity === 'warning'),
  )
  if (refusing.length > 0 && !watcher) throw new ContentError(refusing)

  await Promise.all(read.map(({ digest, article }) => bodies.write(digest, article)))
  for (const entry of entries) store.set({ id: entry.id, data: { ...entry }, digest: entry.digest })
  const files = new Set(content.articles.map(({ id }) => id))
  for (const id of store.keys()) if (!files.has(id)) store.delete(id)
  report(all, logger)
  await bodies.prune(new Set(store.values().map(({ digest }) => String(digest))))
}

function findEntry(store: LoaderContext['store'], bodies: BodyFolder, id: string): ArticleEntry | null {
  const stored = store.get<ArticleEntry & Record<string, unknown>>(id)
  return stored && bodies.has(stored.data.digest) ? stored.data : null
}

function report(diagnostics: readonly FileDiagnostic[], logger: LoaderContext['logger']): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') logger.error(toLine(diagnostic))
    else if (diagnostic.severity === 'warning') logger.warn(toLine(diagnostic))
  }
  const notes = diagnostics.filter(({ severity }) => severity === 'info').length
  if (notes > 0) logger.info(`${notes} notes: npm run --silent read -- FILE.md shows them.`)
}

function toFileLoader(collection: 'people' | 'stories'): Loader {
  return {
    name: collection,
    load: (context) => {
      const environment = toEnvironment(context)
      return loadAndWatch(context, environment, async () => {
        const content = await readContentFolder(environment.content)
        context.store.clear()
        for (const { id, ...data } of content[collection]) context.store.set({ id, data })
      })
    },
  }
}

/** Load once, and again whenever a file of the content folder changes; while watching, nothing ends the server. */
async function loadAndWatch(
  context: LoaderContext,
  { content }: Environment,
  load: () => Promise<void>,
): Promise<void> {
  const { watcher, logger, collection } = context
  if (!watcher) return load()
  const attempt = (): Promise<void> => load().catch((error: unknown) => logger.error(String(error)))
  await attempt()
  watcher.add(content)
  watched.get(watcher)?.get(collection)?.()
  let last = Promise.resolve()
  const onChange = (_event: string, path: string): void => {
    if (path.startsWith(content)) last = last.then(attempt)
  }
  watcher.on('all', onChange)
  const ofWatcher = watched.get(watcher) ?? new Map<string, () => void>()
  ofWatcher.set(collection, () => watcher.off('all', onChange))
  watched.set(watcher, ofWatcher)
}

/** How to stop listening for each collection: a loader runs again when the configuration changes. */
const watched = new WeakMap<object, Map<string, () => void>>()

function toEnvironment({ config }: LoaderContext): Environment {
  return readEnvironment(process.env, fileURLToPath(config.root))
}
