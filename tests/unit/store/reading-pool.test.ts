import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadEntry } from '../../../src/store/read-job.ts'
import { ReadingPool } from '../../../src/store/reading-pool.ts'
import { listFiles } from '../../support/site-files.ts'
import { writeSyntheticArticle } from '../../support/synthetic-articles.ts'

const project = resolve(import.meta.dirname, '../../..')
const frame = { people: [], language: 'en', timezone: 'UTC', base: '/', origin: null, readerVersion: '1' }

const REFUSED = 450

/** More than one thread reads before it asks for help; most of them short, for the sake of time. */
const sources = Array.from({ length: 460 }, (_, seed) => {
  if (seed === REFUSED) return '---\ntitle: No day\n---\n'
  if (seed % 20 === 19) return writeSyntheticArticle(seed)
  return `---\ntitle: ${seed}\npublished: 2026-03-24\n---\nWords.\n`
})

async function readAll(threads: number): Promise<{ entries: (ReadEntry | null)[]; cache: string }> {
  const cache = mkdtempSync(join(tmpdir(), 'pool-'))
  const pool = new ReadingPool(project, { ...frame, cache }, threads)
  const jobs = sources.map((source, number) => ({
    id: `${number}`,
    source,
    path: `${number}.md`,
    pictures: [],
    links: {},
    before: null,
  }))
  const entries = await Promise.all(jobs.map((job) => pool.read(job))).finally(() => pool.close())
  return { entries, cache }
}

describe('reading on several threads', () => {
  it(
    'gives the same entries in the same order, and the same bodies byte by byte',
    { timeout: 60_000 },
    async () => {
      const [one, many] = [await readAll(1), await readAll(2)]
      expect(many.entries[REFUSED]?.entry).toBeNull()
      expect(JSON.stringify(many.entries)).toBe(JSON.stringify(one.entries))
      const bodies = listFiles(one.cache)
      expect(listFiles(many.cache)).toEqual(bodies)
      const differing = bodies.filter(
        (path) => !readFileSync(join(one.cache, path)).equals(readFileSync(join(many.cache, path))),
      )
      expect(differing).toEqual([])
    },
  )
})
