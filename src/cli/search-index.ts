import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { buildSpeakers } from '../archive/build-speakers.ts'
import { inBatches } from '../article/in-batches.ts'
import { sortNewestFirst } from '../archive/sort-newest-first.ts'
import { BodyFolder } from '../article/body-file.ts'
import { readContentFolder } from '../article/content-folder.ts'
import type { ArticleEntry } from '../article/entry.ts'
import type { Environment } from '../article/environment.ts'
import { toEntry } from '../article/to-entry.ts'
import { buildArticleRecords, buildSpeakerRecords } from '../components/search/build-records.ts'
import type { SearchRecord } from '../components/search/search-record.ts'
import { toWords } from '../components/words/words.ts'

/** A file of the search index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Parts of Pagefind that are interfaces of its own: this site has another. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./

/**
 * Make the search index of what the cache holds: articles, statements, events and speakers, each a record of its own.
 * To be called when the site was built; drafts are left out. What Pagefind refuses is raised as an error.
 */
export async function makeSearchIndex(environment: Environment): Promise<IndexFile[]> {
  const { site, people, stories } = await readContentFolder(environment.content)
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const words = toWords(site.language)
  const language = site.language.split('-')[0] ?? 'en'
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: MOST_FILES })
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`)
  const add = async (records: readonly SearchRecord[]): Promise<void> => {
    const added = await Promise.all(
      records.map((record) => index.addCustomRecord(toCustomRecord(record, language))),
    )
    refuse(added.flatMap((each) => each.errors))
  }

  try {
    const entries: ArticleEntry[] = []
    for await (const { digest, article } of new BodyFolder(environment.cache).readAll()) {
      if (article.meta.draft) continue
      entries.push(toEntry(article, digest))
      await add(buildArticleRecords(article, titles, words))
    }
    await add(buildSpeakerRecords(buildSpeakers(sortNewestFirst(entries), people)))
    const { files, errors: unwritten } = await index.getFiles()
    refuse(unwritten)
    return files.filter(({ path }) => !UNUSED.test(path))
  } finally {
    await close()
  }
}

/** Write an index into a folder. */
export async function writeIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  await Promise.all(
    ['fragment', 'index', 'filter'].map((name) => mkdir(join(folder, name), { recursive: true })),
  )
  await inBatches(files, ({ path, content }) => writeFile(join(folder, path), content))
}

/** More fragments than this share files: hosts and file systems do not like them in tens of thousands. */
const MOST_FILES = 2000

function toCustomRecord({ url, kind, title, note, content, filters }: SearchRecord, language: string) {
  const given = Object.entries({ kind: [kind], ...filters }).filter(([, values]) => values.length > 0)
  return {
    url,
    content,
    language,
    meta: { kind, title, note },
    filters: Object.fromEntries(given.map(([name, values]) => [name, [...values]])),
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`)
}
