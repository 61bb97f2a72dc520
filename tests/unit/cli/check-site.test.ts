import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkSite } from '../../../src/cli/check-site.ts'
import { listSiteFiles } from '../../../src/cli/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

const entry = { languages: { en: { hash: 'en_1', wasm: 'en' }, other: { hash: 'other_2', wasm: null } } }
const FILES = {
  'index.html': '<p>',
  '404.html': '<p>',
  'articles/one/index.html': '<p>',
  'articles/two/index.html': '<p>',
  'pagefind/pagefind.js': 'x',
  'pagefind/pagefind-entry.json': JSON.stringify(entry),
  'pagefind/pagefind.en_1.pf_meta': 'x',
  'pagefind/pagefind.other_2.pf_meta': 'x',
  'pagefind/wasm.en.pagefind': 'x',
  'pagefind/wasm.unknown.pagefind': 'x',
}
let stage: string
beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'stage-'))
  writeFiles(stage, FILES)
})
const checkStage = async (articles: readonly string[]): Promise<void> =>
  checkSite(await listSiteFiles(stage), articles)
afterEach(() => rmSync(stage, { recursive: true, force: true }))

it('lets a whole site through', async () => {
  await expect(checkStage(['one', 'two'])).resolves.toBeUndefined()
})

it.each(Object.keys(FILES))('refuses a site without %s, or where it is empty', async (path) => {
  truncateSync(join(stage, path))
  await expect(checkStage(['one', 'two'])).rejects.toThrow(path)
  rmSync(join(stage, path))
  await expect(checkStage(['one', 'two'])).rejects.toThrow(path)
})

it('refuses a site with fewer pages than articles, and names some', async () => {
  const ids = Array.from({ length: 30 }, (_, number) => `a-${number}`)
  await expect(checkStage(ids)).rejects.toThrow(/articles\/a-0\/index\.html.* and 20 more/)
})

it('refuses a site whose search names nothing, cut in half', async () => {
  truncateSync(join(stage, 'pagefind/pagefind-entry.json'), 20)
  await expect(checkStage([])).rejects.toThrow('pagefind-entry.json')
})
