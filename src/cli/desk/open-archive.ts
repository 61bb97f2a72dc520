import { join } from 'node:path'
import type { ContentFile } from '../../content/content-file.ts'
import { type ContentFolder, readContentFolder } from '../../content/content-folder.ts'
import type { Environment } from '../../content/environment.ts'
import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { KnownPerson } from '../../content/person-file.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import { addressArticles } from '../../store/address-articles.ts'
import { BodyFolder } from '../../store/body-file.ts'
import { readReaderVersion } from '../../store/digest.ts'
import type { StoredEntry } from '../../store/entry.ts'
import { readEntries, writeEntries } from '../../store/entry-file.ts'
import { loadArticles, toArticleLoader } from '../../store/load-articles.ts'
import { toPictureMeasurer } from '../../store/measure-listed.ts'
import { readNow } from '../../store/now.ts'
import { toJobReader } from '../../store/read-job.ts'
import { ReadingPool } from '../../store/reading-pool.ts'

/** An article read anew, or what refuses it. */
export interface ReadAnew {
  readonly article: RenderedArticle | null
  readonly entry: StoredEntry | null
  readonly diagnostics: readonly FileDiagnostic[]
}

/** A content folder whose articles are all read, as a build reads them, and the way to read one of them anew. */
export interface OpenArchive {
  readonly content: ContentFolder
  readonly entries: readonly StoredEntry[]
  readonly diagnostics: readonly FileDiagnostic[]
  /** Read an article with these people, without keeping it. */
  readonly read: (file: ContentFile, people: readonly KnownPerson[]) => Promise<ReadAnew>
}

/** Read what changed since the last build or run, and keep it for the next; `root` is the project's folder. */
export async function openArchive(environment: Environment, root: string): Promise<OpenArchive> {
  const { base, cache, content: folder } = environment
  const content = await readContentFolder(folder)
  const { language, timezone, url } = content.site
  const { people } = content
  const readerVersion = await readReaderVersion(root)
  const frame = { people, language, timezone, base, origin: environment.site ?? url, readerVersion, cache }
  const bodies = new BodyFolder(cache)
  const before = new Map((await readEntries(cache)).map((entry) => [entry.id, entry]))
  const findEntry = (id: string): StoredEntry | null => {
    const entry = before.get(id)
    return entry && bodies.has(entry.digest) ? entry : null
  }
  const addresses = addressArticles(content, { frame, findEntry, content: folder })
  const now = readNow(environment)
  const measurePicture = toPictureMeasurer(content.pictures, folder)
  const pool = new ReadingPool(root, frame)
  const { entries, diagnostics } = await loadArticles(content, {
    ...{ frame, now, findEntry, addresses, measurePicture },
    read: (job) => pool.read(job),
  }).finally(() => pool.close())
  if (entries.length !== before.size || entries.some((entry) => before.get(entry.id) !== entry))
    // Somebody else may be writing the same: then it is kept already.
    await writeEntries(cache, entries).catch(() => undefined)

  const read: OpenArchive['read'] = async (file, known) => {
    let article: RenderedArticle | null = null
    const seen = { ...frame, people: known }
    const readJob = toJobReader(seen, { write: (_, made) => (article = made) })
    const load = toArticleLoader(content, {
      ...{ frame: seen, now, addresses, measurePicture, findEntry: () => null },
      read: async (job) => readJob(job),
    })
    const loaded = await load(file)
    return { article, ...loaded }
  }
  return { content, entries, diagnostics, read }
}

/** Give the absolute path of a file of the content folder. */
export function toContentPath({ content }: Environment, file: string): string {
  return join(content, ...file.split('/'))
}
