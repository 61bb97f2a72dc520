import pMap from 'p-map'
import { checkReferences } from './check-references.ts'
import type { ContentFile, FileDiagnostic } from './content-file.ts'
import type { ContentFolder } from './content-folder.ts'
import { toDigest } from './digest.ts'
import type { StoredEntry } from './entry.ts'
import { listPictures } from './list-pictures.ts'
import type { PictureFile, ShownPicture } from './picture.ts'
import type { ReadEntry, ReadJob } from './read-job.ts'
import { toPeopleSelector } from './select-people.ts'
import { OPEN_AT_ONCE } from './open-at-once.ts'

/** What loading needs to know of what was loaded before, and where to put what it reads. */
export interface LoadContext {
  /** Names the sources of the reading rooms. */
  readonly readerVersion: string
  readonly base: string
  /** The entry an article has already, if its body is still there. */
  readonly findEntry: (id: string) => StoredEntry | null
  /** Measure a picture by its path below the articles' folder; `null` where it cannot be read. */
  readonly measurePicture: (path: string) => Promise<PictureFile | null>
  /** Read an article anew and keep its body in `cache`, so that not all of them are in memory at once. */
  readonly read: (job: ReadJob) => Promise<ReadEntry>
  readonly cache: string
}

/** Articles as they are to be stored, with everything there is to say of them, also of those read before. */
export interface LoadedArticles {
  readonly entries: readonly StoredEntry[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/** Read the articles of a folder, but for those whose text, people, settings and reader are what they were. */
export async function loadArticles(content: ContentFolder, context: LoadContext): Promise<LoadedArticles> {
  const { language, timezone } = content.site
  const { base, readerVersion, findEntry, measurePicture, read, cache } = context
  const selectPeople = toPeopleSelector(content.people)
  const everybody = toDigest(JSON.stringify(content.people))
  const measure = (paths: readonly string[]): Promise<ShownPicture[]> =>
    Promise.all(paths.map(async (each) => ({ path: each, file: await measurePicture(each) })))

  const load = async ({ id, path, file, source }: ContentFile) => {
    const surroundings = [path, language, timezone, base, readerVersion]
    const before = findEntry(id)
    const shownBefore = JSON.stringify(await measure(before?.pictures.map((shown) => shown.path) ?? []))
    const seen = toDigest(source, everybody, ...surroundings)
    if (before?.seen === seen && JSON.stringify(before.pictures) === shownBefore)
      return { file, entry: before, diagnostics: before.diagnostics }

    const people = selectPeople(source)
    const known = [source, JSON.stringify(people), ...surroundings]
    if (before?.digest === toDigest(...known, shownBefore))
      return { file, entry: { ...before, seen }, diagnostics: before.diagnostics }
    const shown = await measure(listPictures(source, path, content.site))
    const pictures = new Map(shown.map((picture) => [picture.path, picture.file]))
    const reading = { people, language, timezone, base, pictures }
    const { entry, diagnostics } = await read({ source, path, context: reading, known, cache })
    return { file, entry: entry && { ...entry, seen }, diagnostics }
  }
  const loaded = await pMap(content.articles, load, { concurrency: OPEN_AT_ONCE })
  const entries = loaded.flatMap(({ entry }) => (entry ? [entry] : []))
  const found = loaded.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
  )
  return { entries, diagnostics: [...found, ...checkReferences(entries, content)] }
}
