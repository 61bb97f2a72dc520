import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkKnownArticles, writeKnownArticles } from '../../../src/cli/known-articles.ts'
import {
  type ArticleFile,
  MANIFEST,
  readManifest,
  toHiddenFile,
  toManifestText,
} from '../../../src/cli/output-manifest.ts'
import { writeOutputRecord } from '../../../src/cli/output-record.ts'
import { writeFiles } from '../../support/write-files.ts'
import { readEnvironment } from '../../../src/content/environment.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'known-'))
  mkdirSync(join(root, 'dist'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const make = (from: number, to: number): ArticleFile[] =>
  Array.from({ length: to - from }, (_, at) => ({ file: `2026/a-${from + at}.md`, id: `a-${from + at}` }))
const environment = () => readEnvironment({}, root)
const check = (present: readonly ArticleFile[]): Promise<void> => checkKnownArticles(environment(), present)

describe('articles the last build had', () => {
  it('may all be new', async () => {
    await expect(check([])).resolves.toBeUndefined()
    await expect(check(make(0, 5))).resolves.toBeUndefined()
  })

  it.each([
    [10, 8, true],
    [10, 7, false],
    [40, 36, true],
    [40, 35, false],
    [3, 1, true],
    [3, 0, false],
    [2, 0, false],
    [1, 0, false],
  ])('of %i there may be %i: %s', async (before, now, isFine) => {
    await writeKnownArticles(environment().cache, make(0, before))
    const checked = check(make(before - now, before))
    if (isFine) await expect(checked).resolves.toBeUndefined()
    else await expect(checked).rejects.toThrow(/articles\/2026\/a-0\.md.*ACCEPT_LOSS=1/)
  })

  it('are there when new ones do not make up for them', async () => {
    await writeKnownArticles(environment().cache, make(0, 10))
    await expect(check([...make(3, 10), ...make(20, 40)])).rejects.toThrow('Of 10 articles')
  })

  it('may move to another folder, or get another name there', async () => {
    await writeKnownArticles(environment().cache, make(0, 10))
    await expect(check(make(0, 10).map(({ id }) => ({ file: `${id}.md`, id })))).resolves.toBeUndefined()
    await expect(check(make(0, 10).map(({ file }, at) => ({ file, id: `b-${at}` })))).resolves.toBeUndefined()
  })
})

describe('articles of the site in the output folder', () => {
  const publish = (articles: readonly ArticleFile[]): void =>
    writeFiles(environment().out, { [MANIFEST]: toManifestText({ articles, files: new Map() }) })

  it('are missed where nothing else is known', async () => {
    publish(make(0, 10))
    await expect(check(make(5, 10))).rejects.toThrow('articles/2026/a-4.md')
    await expect(check(make(1, 10))).resolves.toBeUndefined()
  })

  it('are not missed in another archive, which has some of its own', async () => {
    publish(make(0, 10))
    await writeOutputRecord(environment().cache, environment().out, { content: '/elsewhere', seen: {} })
    await expect(check(make(8, 10))).resolves.toBeUndefined()
    await expect(check([])).rejects.toThrow('Of 10 articles')
  })

  it('that have no page are known again, and named to nobody', async () => {
    publish([...make(0, 5), ...make(5, 10).map(toHiddenFile)])
    expect(JSON.stringify((await readManifest(environment().out))?.articles)).not.toContain('a-7')
    await expect(check(make(1, 10))).resolves.toBeUndefined()
    await expect(check(make(0, 6))).rejects.toThrow('are gone: 4 that had no page.')
  })
})
