import { statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { z } from 'zod'
import { OPEN_AT_ONCE } from '../../content/open-at-once.ts'
import { listPlainFiles, toFileDigest } from '../digest-files.ts'
import { readRecord, writeRecord } from '../kept-record.ts'

const pageSchema = z.object({
  /** Names all it shows; where there is none it is rendered at every build. */
  key: z.string().optional(),
  size: z.number(),
  /** Of the last change, in milliseconds. */
  time: z.number(),
  digest: z.string(),
})
const recordSchema = z.record(z.string(), pageSchema)

/** A rendered file as the cache keeps it. */
export type KeptPage = z.infer<typeof pageSchema>

/** The folder of the cache that keeps what was rendered, by the paths of the site, with a record of what was written. */
export class PageFolder {
  readonly folder: string
  readonly #record: string

  constructor(cache: string) {
    this.folder = join(cache, 'pages')
    this.#record = join(cache, 'pages.json')
  }

  /** Read what is kept, without what is not as it was written. */
  async read(): Promise<ReadonlyMap<string, KeptPage>> {
    const record = (await readRecord(this.#record, recordSchema)) ?? {}
    return new Map(Object.entries(record).filter(([path, page]) => this.#isWhole(path, page)))
  }

  /** Write a file, but where its bytes are those that are there. */
  async write(path: string, bytes: Uint8Array, before: KeptPage | undefined): Promise<Omit<KeptPage, 'key'>> {
    const digest = toFileDigest(bytes)
    if (before?.digest === digest) return before
    const file = join(this.folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
    const { size, mtimeMs: time } = statSync(file)
    return { size, time, digest }
  }

  /** Note what is kept now, and remove all else. */
  async keep(pages: ReadonlyMap<string, KeptPage>, before: ReadonlyMap<string, KeptPage>): Promise<void> {
    const isNew = before.size === 0
    const there = isNew ? await listPlainFiles(this.folder) : [...before.keys()]
    await pMap(
      there.filter((path) => !pages.has(path)),
      (path) => rm(join(this.folder, path), { force: true }),
      { concurrency: OPEN_AT_ONCE },
    )
    await writeRecord(this.#record, Object.fromEntries(pages))
  }

  #isWhole(path: string, { size, time }: KeptPage): boolean {
    const found = statSync(join(this.folder, path), { throwIfNoEntry: false })
    return found?.isFile() === true && found.size === size && found.mtimeMs === time
  }
}
