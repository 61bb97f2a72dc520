import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { BodyFolder } from './body-file.ts'
import { ContentError } from '../content/content-error.ts'
import { type ContentFolder, readContentFolder } from '../content/content-folder.ts'
import { findRefusing } from './find-refusing.ts'
import { addressArticles } from './address-articles.ts'
import type { StoredEntry } from './entry.ts'
import { readReaderVersion } from './digest.ts'
import { readEntries, writeEntries } from './entry-file.ts'
import { type Environment, readEnvironment } from '../content/environment.ts'
import { loadArticles } from './load-articles.ts'
import { toPictureMeasurer } from './measure-listed.ts'
import { readNow } from './now.ts'
import { ReadingPool } from './reading-pool.ts'
import { reportContent } from './report-content.ts'
import { SharedRead } from './shared-read.ts'
import { watchContent } from './watch-content.ts'

/** One reading of the folder serves the three collections. */
const folders = new SharedRead<ContentFolder>(3)

/**
 * Load the articles of the content folder, reading again only what changed, and judge the whole folder: every error in
 * articles, people, stories and settings is raised as one ContentError. With LENIENT files with errors are set aside and
 * reported instead, while watching too, where their last good entries are kept.
 */
export const articleLoader: Loader = {
  name: 'articles',
  load: (context) => loadAndWatch(context, syncArticles),
}

/** Load the person files. What is wrong with them is for the article loader to say. */
export const peopleLoader: Loader = {
  name: 'people',
  load: (context) => loadAndWatch(context, syncFiles('people')),
}

/** Load the story files. What is wrong with them is for the article loader to say. */
export const storyLoader: Loader = {
  name: 'stories',
  load: (context) => loadAndWatch(context, syncFiles('stories')),
}

type Sync = (context: LoaderContext, content: ContentFolder, environment: Environment) => Promise<void>

async function loadAndWatch(context: LoaderContext, sync: Sync): Promise<void> {
  const { collection, config, watcher, logger } = context
  const environment = readEnvironment(process.env, fileURLToPath(config.root))
  const load = async (): Promise<void> => {
    const content = await folders.take(collection, () => readContentFolder(environment.content))
    await sync(context, content, environment)
  }
  if (watcher) await watchContent(watcher, { folder: environment.content, collection, logger, load })
  else await load()
}

const syncArticles: Sync = async ({ store, logger, watcher, config }, content, environment) => {
  const root = fileURLToPath(config.root)
  const folder = relative(root, environment.content)
  const { base, cache } = environment
  const { people, site } = content
  const { language, timezone } = site
  const readerVersion = await readReaderVersion(root)
  const origin = environment.site ?? site.url
  const frame = { people, language, timezone, base, origin, readerVersion, cache }
  const pool = new ReadingPool(root, frame)
  const bodies = new BodyFolder(cache)
  const before = new Map((await readEntries(cache)).map((entry) => [entry.id, entry]))
  const findEntry = (id: string): StoredEntry | null => {
    const entry = before.get(id)
    return entry && bodies.has(entry.digest) ? entry : null
  }
  const { entries, diagnostics } = await loadArticles(content, {
    frame,
    now: readNow(environment),
    findEntry,
    addresses: addressArticles(content, { frame, findEntry, content: environment.content }),
    measurePicture: toPictureMeasurer(content.pictures, environment.content),
    read: (job) => pool.read(job),
  }).finally(() => pool.close())
  const all = [...content.diagnostics, ...diagnostics]
  const refusing = watcher ? [] : findRefusing(all, environment)
  if (refusing.length > 0) throw new ContentError(refusing, folder)

  const loaded = new Set(entries.map(({ id }) => id))
  const missing = [...content.ids.articles].filter((id) => !loaded.has(id))
  const standing = watcher ? missing.flatMap((id) => before.get(id) ?? []) : []
  const kept = [...entries, ...standing]
  const isChanged = kept.length !== before.size || kept.some((entry) => before.get(entry.id) !== entry)
  if (isChanged) await writeEntries(cache, kept)
  for (const { id, digest } of kept) store.set({ id, data: { digest }, digest })
  dropDeleted(store, watcher ? content.ids.articles : loaded)
  reportContent(all, folder, logger)
  await bodies.prune(new Set(kept.map(({ digest }) => digest)))
}

function syncFiles(collection: 'people' | 'stories'): Sync {
  return async ({ store, generateDigest, watcher }, content) => {
    const files = content[collection]
    for (const { id, ...data } of files) store.set({ id, data, digest: generateDigest(data) })
    dropDeleted(store, watcher ? content.ids[collection] : new Set(files.map(({ id }) => id)))
  }
}

/** Entries whose file is there but wrong keep standing: that matters while watching alone. */
function dropDeleted(store: LoaderContext['store'], ids: ReadonlySet<string>): void {
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
}
