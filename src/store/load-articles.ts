import pMap from 'p-map'
import { checkReferences } from './check-references.ts'
import type { ContentFile, FileDiagnostic } from '../content/content-file.ts'
import type { ContentFolder } from '../content/content-folder.ts'
import { toDigest } from './digest.ts'
import type { StoredEntry } from './entry.ts'
import { listPictures } from '../content/list-pictures.ts'
import type { PictureFile, ShownPicture } from '../content/picture.ts'
import type { ReadEntry, ReadingFrame, ReadJob } from './read-job.ts'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'

/** What loading needs to know of what was loaded before, and how articles are read. */
export interface LoadContext {
  readonly frame: ReadingFrame
  /** The entry an article has already, if its body is still there. */
  readonly findEntry: (id: string) => StoredEntry | null
  /** Measure a picture by its path below the articles' folder; `null` where it cannot be read. */
  readonly measurePicture: (path: string) => Promise<PictureFile | null>
  /** Read an article anew and keep its body in the cache, so that not all of them are in memory at once. */
  readonly read: (job: ReadJob) => Promise<ReadEntry | null>
}

/** Articles as they are to be stored, with everything there is to say of them, also of those read before. */
export interface LoadedArticles {
  readonly entries: readonly StoredEntry[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/** Read the articles of a folder, but for those whose text, people, settings and reader are what they were. */
export async function loadArticles(content: ContentFolder, context: LoadContext): Promise<LoadedArticles> {
  const { frame, findEntry, measurePicture, read } = context
  const surroundings = toDigest(JSON.stringify(frame))
  const measure = (paths: readonly string[]): Promise<ShownPicture[]> =>
    Promise.all(paths.map(async (each) => ({ path: each, file: await measurePicture(each) })))

  const load = async ({ id, path, file, source }: ContentFile) => {
    const before = findEntry(id)
    const seen = toDigest(source, path, surroundings)
    if (before?.seen === seen && (await isShown(before.pictures, measure)))
      return { file, entry: before, diagnostics: before.diagnostics }
    const pictures = await measure(listPictures(source, path, content.site))
    const found = await read({ source, path, pictures, before: before?.digest ?? null })
    const { entry, diagnostics } = found ?? { entry: before, diagnostics: before?.diagnostics ?? [] }
    return { file, entry: entry && { ...entry, seen }, diagnostics }
  }
  const loaded = await pMap(content.articles, load, { concurrency: OPEN_AT_ONCE })
  const entries = loaded.flatMap(({ entry }) => (entry ? [entry] : []))
  const found = loaded.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
  )
  return { entries, diagnostics: [...found, ...checkReferences(entries, content)] }
}

/** Tell whether pictures still are as they were measured. */
async function isShown(
  pictures: readonly ShownPicture[],
  measure: (paths: readonly string[]) => Promise<readonly ShownPicture[]>,
): Promise<boolean> {
  return JSON.stringify(pictures) === JSON.stringify(await measure(pictures.map(({ path }) => path)))
}
