import { relative } from 'node:path'
import { ContentError } from '../content/content-error.ts'
import { type ContentFolder, readContentFolder } from '../content/content-folder.ts'
import type { Environment } from '../content/environment.ts'
import { addressArticles } from './address-articles.ts'
import { BodyFolder } from './body-file.ts'
import { readReaderVersion } from './digest.ts'
import type { StoredEntry } from './entry.ts'
import { readEntries, writeEntries } from './entry-file.ts'
import { findRefusing } from './find-refusing.ts'
import { type ArchiveFrame, readFrame, writeFrame } from './frame-file.ts'
import { loadArticles, type LoadedArticles } from './load-articles.ts'
import { toPictureMeasurer } from './measure-listed.ts'
import { readNow } from './now.ts'
import { ReadingPool } from './reading-pool.ts'
import { type ContentLogger, reportContent } from './report-content.ts'

/** Where content is loaded, and for whom. */
export interface LoadingContext {
  readonly environment: Environment
  /** The project's folder. */
  readonly root: string
  readonly logger: ContentLogger
  /** Files with errors are reported, and their last good entries kept. */
  readonly isWatching: boolean
}

/**
 * Load the content folder into the cache, reading again only what changed, and judge it as a whole: every error in
 * articles, people, stories and settings is raised as one ContentError. With LENIENT files with errors are set aside and
 * reported instead, while watching too. Gives the entries of the articles.
 */
export async function loadContent(context: LoadingContext): Promise<readonly StoredEntry[]> {
  const { environment, root, logger, isWatching } = context
  const { cache } = environment
  const content = await readContentFolder(environment.content)
  const written = await readEntries(cache)
  const bodies = new BodyFolder(cache)
  const before = new Map(written.map((entry) => [entry.id, entry]))
  const { entries, diagnostics } = await readAll(content, context, (id) => {
    const entry = before.get(id)
    return entry && bodies.has(entry.digest) ? entry : null
  })
  const all = [...content.diagnostics, ...diagnostics]
  const folder = relative(root, environment.content)
  const refusing = isWatching ? [] : findRefusing(all, environment)
  if (refusing.length > 0) throw new ContentError(refusing, folder)

  const kept = isWatching ? keepGood(entries, before, content.ids.articles) : entries
  const isChanged = kept.length !== before.size || kept.some((entry) => before.get(entry.id) !== entry)
  await writeFrame(cache, isWatching ? await keepGoodFrame(content, cache) : content)
  if (isChanged) await writeEntries(cache, kept)
  reportContent(all, folder, logger)
  // While somebody writes, a page that was asked for before may still be on its way to what it shows.
  if (!isWatching) await bodies.prune(new Set(kept.map(({ digest }) => digest)))
  return kept
}

async function readAll(
  content: ContentFolder,
  { environment, root }: LoadingContext,
  findEntry: (id: string) => StoredEntry | null,
): Promise<LoadedArticles> {
  const { base, cache, site } = environment
  const { people } = content
  const { language, timezone, url } = content.site
  const readerVersion = await readReaderVersion(root)
  const frame = { people, language, timezone, base, origin: site ?? url, readerVersion, cache }
  const pool = new ReadingPool(root, frame)
  return loadArticles(content, {
    frame,
    now: readNow(environment),
    findEntry,
    addresses: addressArticles(content, { frame, findEntry, content: environment.content }),
    measurePicture: toPictureMeasurer(content.pictures, environment.content),
    read: (job) => pool.read(job),
  }).finally(() => pool.close())
}

/** Entries whose file is there but wrong keep standing. */
function keepGood(
  entries: readonly StoredEntry[],
  before: ReadonlyMap<string, StoredEntry>,
  ids: ReadonlySet<string>,
): readonly StoredEntry[] {
  const loaded = new Set(entries.map(({ id }) => id))
  return [...entries, ...[...ids].flatMap((id) => (loaded.has(id) ? [] : (before.get(id) ?? [])))]
}

async function keepGoodFrame({ people, stories, ids }: ContentFolder, cache: string): Promise<ArchiveFrame> {
  const before = await readFrame(cache)
  const keep = <Known extends { readonly id: string }>(
    now: readonly Known[],
    former: readonly Known[],
    there: ReadonlySet<string>,
  ): readonly Known[] => {
    const loaded = new Set(now.map(({ id }) => id))
    return [...now, ...former.filter(({ id }) => there.has(id) && !loaded.has(id))]
  }
  return {
    people: keep(people, before.people, ids.people),
    stories: keep(stories, before.stories, ids.stories),
  }
}
