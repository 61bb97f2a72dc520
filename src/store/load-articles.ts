import { isDeepStrictEqual } from 'node:util'
import pMap from 'p-map'
import { checkJoins } from './check-joins.ts'
import { checkReferences } from './check-references.ts'
import { checkShelves } from './check-shelves.ts'
import type { ContentFile } from '../content/content-file.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'
import type { ContentFolder } from '../content/content-folder.ts'
import type { AddressBook } from '../content/address-book.ts'
import { toTextDigest } from './address-articles.ts'
import { toDigest } from './digest.ts'
import { toStanding } from './standing.ts'
import type { StoredEntry } from './entry.ts'
import { listPictures } from '../content/list-pictures.ts'
import type { PictureFile, ShownPicture } from '../content/picture.ts'
import type { ReadEntry, ReadingFrame, ReadJob } from './read-job.ts'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { selectLinks } from '../content/select-links.ts'
import { splitPath } from '../content/split-path.ts'
import { toFault } from '../content/to-fault.ts'
import { toFaultCode } from '../content/to-fault-code.ts'

/** What loading needs to know of what was loaded before, and how articles are read. */
export interface LoadContext {
  readonly frame: ReadingFrame
  /** The instant that decides which articles are out, in ISO 8601. */
  readonly now: string
  /** The entry an article has already, if its body is still there. */
  readonly findEntry: (id: string) => StoredEntry | null
  /** Measure a picture by its path below the articles' folder; `null` where it cannot be read. */
  readonly measurePicture: (path: string) => Promise<PictureFile | null>
  /** Read an article anew and keep its body in the cache, so that not all of them are in memory at once. */
  readonly read: (job: ReadJob) => Promise<ReadEntry | null>
  /** Where all articles are and were. */
  readonly addresses: AddressBook
}

/** An article as it is to be stored, or `null` where an error refuses it; and what there is to say of it. */
export interface LoadedArticle {
  readonly entry: StoredEntry | null
  readonly diagnostics: readonly FileDiagnostic[]
}

type Loaded = Pick<LoadedArticle, 'entry'> & Pick<ReadEntry, 'diagnostics'>

/** Articles as they are to be stored, with everything there is to say of them, also of those read before. */
export interface LoadedArticles {
  readonly entries: readonly StoredEntry[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/**
 * Read the articles of a folder, but for those whose text, people, settings and reader are what they were. An article that
 * an error stands against is left out, and never keeps the others from being read.
 */
export async function loadArticles(content: ContentFolder, context: LoadContext): Promise<LoadedArticles> {
  const load = toArticleLoader(content, context)
  const loaded = await pMap(content.articles, load, { concurrency: OPEN_AT_ONCE })
  const entries = loaded.flatMap(({ entry }) => entry ?? [])
  const diagnostics = [
    ...loaded.flatMap(({ diagnostics: found }) => found),
    ...checkReferences(entries, content, context.addresses),
    ...checkShelves(entries, content.articles),
    ...checkJoins(entries, content.articles),
  ]
  const refused = new Set(diagnostics.flatMap(({ severity, file }) => (severity === 'error' ? file : [])))
  const files = new Map(content.articles.map(({ id, file }) => [id, file]))
  return { entries: entries.filter(({ id }) => !refused.has(files.get(id) ?? '')), diagnostics }
}

/** Build the loading of single articles. What breaks down while one is read becomes an error about its file. */
export function toArticleLoader(
  { site, pictures: there }: Pick<ContentFolder, 'site' | 'pictures'>,
  { frame, now, findEntry, measurePicture, read, addresses }: LoadContext,
): (file: ContentFile) => Promise<LoadedArticle> {
  const surroundings = toDigest(JSON.stringify(frame))
  const measure = (paths: readonly string[]): Promise<ShownPicture[]> =>
    Promise.all(paths.map(async (each) => ({ path: each, file: await measurePicture(each) })))

  /** What stands as it stood, and is led to as it was, is the very same entry. */
  const settle = (entry: StoredEntry): StoredEntry => {
    const standing = toStanding(entry.meta, now, site.timezone)
    const former = addresses.former.get(entry.id) ?? []
    const isSettled = isDeepStrictEqual([standing, former], [entry.standing, entry.former])
    return isSettled ? entry : { ...entry, standing, former }
  }
  const load = async (file: ContentFile): Promise<Loaded> => {
    const { id, path, source } = file
    const before = findEntry(id)
    const links = selectLinks(source, { folder: splitPath(path).folder, ...frame }, addresses.find)
    const seen = toDigest(source, path, id, JSON.stringify(links), surroundings)
    const has = (picture: string): boolean => there.has(picture)
    if (before?.seen === seen && !before.absent.some(has) && (await isShown(before.pictures, measure)))
      return { entry: settle(before), diagnostics: before.diagnostics }
    const { shown, absent } = listPictures(source, path, site, has)
    const pictures = await measure(shown)
    const found = await read({ id, source, path, pictures, links, before: before?.digest ?? null })
    const { entry, diagnostics } = found ?? { entry: before, diagnostics: before?.diagnostics ?? [] }
    const standing = entry && toStanding(entry.meta, now, site.timezone)
    const stored = standing && { ...entry, standing, seen, absent, text: toTextDigest(file, frame) }
    return { entry: stored && settle(stored), diagnostics }
  }
  return async (file) => {
    const loaded = await load(file).catch((error: unknown) => {
      // A full disk is no fault of the article’s, which may not be set aside for it.
      if (toFaultCode(error) !== null) throw error
      return { entry: null, diagnostics: [toFault(error)] }
    })
    return { ...loaded, diagnostics: loaded.diagnostics.map((each) => ({ ...each, file: file.file })) }
  }
}

/** Tell whether pictures still are as they were measured. */
async function isShown(
  pictures: readonly ShownPicture[],
  measure: (paths: readonly string[]) => Promise<readonly ShownPicture[]>,
): Promise<boolean> {
  return JSON.stringify(pictures) === JSON.stringify(await measure(pictures.map(({ path }) => path)))
}
