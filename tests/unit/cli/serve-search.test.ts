import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../src/content/environment.ts'
import { loadContent } from '../../../src/store/load-content.ts'
import { serveSearch } from '../../../src/cli/serve-search.ts'
import { writeFiles } from '../../support/write-files.ts'

type Handler = (request: { url: string }, response: object, next: (error?: unknown) => void) => void

const article = (title: string): string =>
  `---\ntitle: ${title}\npublished: 2026-03-24\n---\n\nThe deck is shut.\n`

let root: string
let ask: (path: string) => Promise<Buffer | null>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'search-'))
  writeFiles(root, { 'content/articles/one.md': article('One') })
  let handler: Handler | null = null
  const server = {
    watcher: new EventEmitter(),
    middlewares: { use: (_path: string, handle: Handler) => (handler = handle) },
  } as unknown as ViteDevServer
  serveSearch(server, readEnvironment({}, root))
  ask = (url) =>
    new Promise((resolve, reject) => {
      const response = { setHeader: () => {}, end: resolve }
      handler?.({ url }, response, (error) => (error ? reject(error) : resolve(null)))
    })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const logger = { info: () => {}, warn: () => {}, error: () => {} }
const load = (): Promise<unknown> =>
  loadContent({ environment: readEnvironment({}, root), root, logger, isWatching: false })

async function countArticles(): Promise<number> {
  const { languages } = JSON.parse(String(await ask('/pagefind-entry.json')))
  return languages['en-article-2026-2026'].page_count
}

describe('the search while developing', () => {
  it('is made of the articles as they were last read', { timeout: 60_000 }, async () => {
    await load()
    expect(await countArticles()).toBe(1)
    writeFiles(root, { 'content/articles/two.md': article('Two') })
    await load()
    expect(await countArticles()).toBe(2)
  })

  it('is made again where the cache is damaged', { timeout: 60_000 }, async () => {
    await load()
    const whole = await ask('/pagefind-entry.json')
    const search = join(readEnvironment({}, root).cache, 'search')
    const files = readdirSync(search, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    for (const { parentPath, name } of files)
      if (name.endsWith('.pf_meta')) truncateSync(join(parentPath, name), 20)
      else if (name === 'pagefind-entry.json') rmSync(join(parentPath, name))
    writeFiles(root, { 'content/articles/one.md': article('One ') })
    await load()
    expect(await ask('/pagefind-entry.json')).toEqual(whole)
    const meta = /en-article-2026-2026_\w+/.exec(String(whole))?.[0]
    expect((await ask(`/pagefind.${meta}.pf_meta`))?.length).toBeGreaterThan(20)
  })

  it('leaves what is no file of it to others', { timeout: 60_000 }, async () => {
    await load()
    expect(await ask('/other.js')).toBeNull()
    expect((await ask('/pagefind.js'))?.length).toBeGreaterThan(0)
  })
})
