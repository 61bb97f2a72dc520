import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { listPlainFiles, seeFiles } from './digest-files.ts'
import { readRecord, writeRecord } from './kept-record.ts'
import { seenSchema } from './seen-schema.ts'

/** Where Astro keeps the pages it wrote, in its cache, and what it knows of them and of collections. */
const PAGES = 'dist/'
const KNOWLEDGE = ['incremental-build.json', 'data-store.json']
const RECORD = 'saved-pages.json'

/**
 * Remove from Astro's cache whatever is not as the last whole build left it, so that it is made again: Astro itself takes
 * a page it finds for the one it wrote, though it were cut in half.
 */
export async function checkSavedPages(cache: string): Promise<void> {
  const before = new Map(Object.entries((await readRecord(join(cache, RECORD), seenSchema)) ?? {}))
  const paths = await listSaved(cache)
  const now = await seeFiles(cache, paths, before)
  const damaged = paths.filter((path) => now.get(path)?.digest !== before.get(path)?.digest)
  await pMap(damaged, (path) => rm(join(cache, path), { force: true }), { concurrency: OPEN_AT_ONCE })
}

/** Note what Astro's cache holds when a build is whole. */
export async function recordSavedPages(cache: string): Promise<void> {
  const before = new Map(Object.entries((await readRecord(join(cache, RECORD), seenSchema)) ?? {}))
  const now = await seeFiles(cache, await listSaved(cache), before)
  await writeRecord(join(cache, RECORD), Object.fromEntries(now))
}

async function listSaved(cache: string): Promise<string[]> {
  const pages = await listPlainFiles(join(cache, PAGES))
  return [...KNOWLEDGE, ...pages.map((path) => PAGES + path)]
}
