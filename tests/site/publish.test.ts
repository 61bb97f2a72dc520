import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject } from '../support/copy-project.ts'
import { listFiles } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const article = (title: string): string =>
  `---\ntitle: ${title}\npublished: 2026-03-24\n---\nOn Saturday the council shut the bridge. “It is not safe,” Marta Delgado said.\n`

const folder = mkdtempSync(join(tmpdir(), 'publish-'))
const out = join(folder, 'dist')
beforeAll(() => {
  copyProject(folder)
  for (const name of ['one', 'two', 'three'])
    writeFiles(folder, { [`content/articles/${name}.md`]: article(name) })
  writeFiles(out, { '.git/HEAD': 'ref: refs/heads/pages', CNAME: 'tarn.example' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly said: string
}

function build(): Promise<Run> {
  const env = { ...process.env, NODE_ENV: 'production', CONTENT: 'content', OUT: 'dist' }
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/build.ts'], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    )
  })
}

const readSite = (): Map<string, string> =>
  new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), 'latin1')]))

describe('builds of the same content', { timeout: 120_000 }, () => {
  it('are refused while one runs, which publishes beside the files of others', async () => {
    const runs = await Promise.all([build(), build()])
    expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 1])
    expect(runs.find(({ code }) => code === 1)?.said).toMatch(/Another build of .* is running \(process \d+/)
    expect(readSite().get('CNAME')).toBe('tarn.example')
    expect(readSite().get('.git/HEAD')).toBe('ref: refs/heads/pages')
    expect(readSite().has('articles/three/index.html')).toBe(true)
  })

  it('give the same site whatever is damaged in the cache', async () => {
    const before = readSite()
    const cache = join(folder, '.cache')
    for (const path of listFiles(cache).filter((each) => !each.includes('/outputs/')))
      truncateSync(join(cache, path), Math.floor(readFileSync(join(cache, path)).length / 2))
    const { code, said } = await build()
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('0 new, 0 changed, 0 gone'),
    })
    expect(readSite()).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.said-and-done'))).toEqual([])
  })

  it('are refused when their articles are gone', async () => {
    const before = readSite()
    for (const name of ['one', 'two', 'three']) rmSync(join(folder, 'content/articles', `${name}.md`))
    const { code, said } = await build()
    expect(code).toBe(1)
    expect(said).toMatch(/Of 3 articles the last site had, 3 are gone: articles\/one\.md/)
    expect(readSite()).toEqual(before)
  })
})
