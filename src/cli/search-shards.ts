import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'
import { close, createIndex } from 'pagefind'
import { toDigest } from '../store/digest.ts'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { isWhole, SEAL, sealFolder } from './sealed-folder.ts'
import type { Shard } from '../components/search/plan-shards.ts'
import type { SearchKind, SearchRecord } from '../components/search/search-record.ts'
import { toShardName } from '../components/search/shard-name.ts'

/** The files of a search index: by their paths in it, where each lies in the cache. */
export type IndexFiles = ReadonlyMap<string, string>

/** So many files hold what is shown of a shard's things: fewer where that is short, to spare hosts. */
const MOST_FILES = { article: 750, statement: 500, event: 500, speaker: 500 } as const

/** Parts of Pagefind that are interfaces of its own: this site has another. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./
const ENTRY = 'pagefind-entry.json'
const ADDED_AT_ONCE = 500

/** What the first file of an index says, as Pagefind reads it: which parts there are, each as a language of its own. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}

/** What shards are made with, and where. */
interface ShardContext {
  /** Two or three letters, whose rules for words Pagefind takes. */
  readonly language: string
  readonly version: string
  /** Absolute path of the folder that keeps the shards. */
  readonly cache: string
  /** Read the text of an article by its digest. */
  readonly readText: (digest: string) => Promise<string>
}

/**
 * Make an index of shards in a folder of the cache. A shard that holds what it held before is not made again, but where
 * `version`, that of what makes it, is another, or where its files are not as they were; what no shard needs any more is
 * removed.
 */
export async function makeShards(shards: readonly Shard[], context: ShardContext): Promise<IndexFiles> {
  const { language, version, cache } = context
  const folders: string[] = []
  try {
    for (const shard of shards) {
      const name = toShardName(shard, language)
      const records = shard.things.map(({ toRecord }) => toRecord())
      const folder = join(cache, toDigest(version, name, JSON.stringify(records)))
      if (!(await isWhole(folder))) await makeShard({ name, kind: shard.kind, records }, folder, context)
      folders.push(folder)
    }
  } finally {
    await close()
  }
  const entry = join(cache, ENTRY)
  await removeAllBut(cache, new Set([entry, ...folders]))
  const entries = await Promise.all(folders.map(readEntry))
  await mkdir(cache, { recursive: true })
  await writeFile(entry, JSON.stringify(joinEntries(entries, language)))
  const files = await Promise.all(folders.map(listIndexFiles))
  return new Map([...files.flatMap((each) => [...each]), [ENTRY, entry]])
}

interface ShardContent {
  /** What the index takes for its language. */
  readonly name: string
  readonly kind: SearchKind
  readonly records: readonly SearchRecord[]
}

async function makeShard(
  { name, kind, records }: ShardContent,
  folder: string,
  { readText }: ShardContext,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: name, maxFragments: MOST_FILES[kind] })
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`)
  for (let start = 0; start < records.length; start += ADDED_AT_ONCE) {
    const some = records.slice(start, start + ADDED_AT_ONCE)
    const texts = await pMap(some, ({ body }) => (body === null ? '' : readText(body)), {
      concurrency: OPEN_AT_ONCE,
    })
    // In order, for Pagefind numbers what it is given.
    const added = await Promise.all(
      some.map((record, place) => index.addCustomRecord(toCustomRecord(record, texts[place] ?? '', name))),
    )
    refuse(added.flatMap((each) => each.errors))
  }
  const aside = `${folder}.${process.pid}`
  refuse((await index.writeFiles({ outputPath: aside })).errors)
  await index.deleteIndex()
  await sealFolder(aside)
  await rm(folder, { recursive: true, force: true })
  await rename(aside, folder)
}

function toCustomRecord(
  { url, kind, title, note, content, filters }: SearchRecord,
  text: string,
  language: string,
) {
  const given = Object.entries(filters).filter(([, values]) => values.length > 0)
  return {
    url,
    content: [content, text].filter(Boolean).join('\n\n'),
    language,
    meta: { kind, title, note },
    filters: Object.fromEntries(given.map(([name, values]) => [name, [...values]])),
  }
}

/**
 * Join what the shards say. Each names its own copy of the program that searches; they are all alike, and the site holds
 * one. The first shard, that of the newest articles, also goes by the language alone: it is where a search begins.
 */
function joinEntries(entries: readonly Entry[], language: string): Entry {
  const languages = entries
    .flatMap((entry) => Object.entries(entry.languages))
    .map(([name, each]) => [name, { ...each, wasm: each.wasm && language }] as const)
  const first = languages.slice(0, 1).map(([, each]) => [language, each] as const)
  return { ...entries[0], languages: Object.fromEntries([...first, ...languages]) }
}

/** List the files of a shard by their paths in the index, the program under the name of the language alone. */
async function listIndexFiles(folder: string): Promise<[path: string, file: string][]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.flatMap((each) => {
    const file = join(each.parentPath, each.name)
    const path = relative(folder, file).split(sep).join('/')
    if (!each.isFile() || UNUSED.test(path) || path === ENTRY || path === SEAL) return []
    return [[path.replace(/^wasm\.(?<language>[^-.]+)[^.]*/, 'wasm.$<language>'), file]]
  })
}

async function readEntry(folder: string): Promise<Entry> {
  return JSON.parse(await readFile(join(folder, ENTRY), 'utf8'))
}

async function removeAllBut(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const stale = names.map((name) => join(folder, name)).filter((path) => !kept.has(path))
  await Promise.all(stale.map((path) => rm(path, { recursive: true, force: true })))
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`)
}
