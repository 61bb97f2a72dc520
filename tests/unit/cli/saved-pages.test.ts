import { existsSync, mkdtempSync, rmSync, truncateSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkSavedPages, recordSavedPages } from '../../../src/cli/saved-pages.ts'
import { writeFiles } from '../../support/write-files.ts'

const FILES = {
  'dist/index.html': '<p>front</p>',
  'dist/articles/one/index.html': '<p>one</p>',
  'incremental-build.json': '{"version":1}',
  'data-store.json': '[]',
  'bodies/one.json': '{}',
}
let cache: string
beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'saved-'))
  writeFiles(cache, FILES)
  await recordSavedPages(cache)
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

const listKept = (): string[] => Object.keys(FILES).filter((path) => existsSync(join(cache, path)))

it('keeps pages that are as they were left, whenever they were written', async () => {
  utimesSync(join(cache, 'dist/index.html'), 1, 1)
  await checkSavedPages(cache)
  expect(listKept()).toEqual(Object.keys(FILES))
})

it.each([
  ['a page cut in half', () => truncateSync(join(cache, 'dist/index.html'), 6), 'dist/index.html'],
  [
    'a page of the same length',
    () => writeFiles(cache, { 'dist/index.html': '<p>fro-t</p>' }),
    'dist/index.html',
  ],
  ['an empty store', () => truncateSync(join(cache, 'data-store.json')), 'data-store.json'],
])('removes %s', async (_, damage, path) => {
  damage()
  await checkSavedPages(cache)
  expect(listKept()).toEqual(Object.keys(FILES).filter((each) => each !== path))
})

it('removes what a build left that was killed', async () => {
  writeFiles(cache, { 'dist/new/index.html': '<p>ne' })
  await checkSavedPages(cache)
  expect(existsSync(join(cache, 'dist/new/index.html'))).toBe(false)
})

it.each([['removed'], ['cut in half']])('trusts no page when its record is %s', async (how) => {
  if (how === 'removed') rmSync(join(cache, 'saved-pages.json'))
  else truncateSync(join(cache, 'saved-pages.json'), 30)
  await checkSavedPages(cache)
  expect(listKept()).toEqual(['bodies/one.json'])
})
