import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const project = resolve(import.meta.dirname, '../..')
const article = '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\nThe deck is shut.\n'

describe('a build', () => {
  let scratch: string
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'bad-content-'))
    writeFiles(scratch, { 'content/articles/bridge.md': article })
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  async function build(): Promise<{ code: number; said: string }> {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT: join(scratch, 'content'),
      OUT: join(scratch, 'out'),
    }
    const run = promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: project, env })
    return run.then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        said: stdout + stderr,
      }),
    )
  }

  it('needs articles alone', async () => {
    expect((await build()).code).toBe(0)
    expect(listFiles(join(scratch, 'out'))).toContain('articles/bridge/index.html')
  })

  it('that finds mistakes lists them all, leaves the last good site alone and nothing beside it', async () => {
    const before = listFiles(scratch).filter((path) => path.startsWith('out/'))
    writeFiles(scratch, {
      'content/articles/wrong.md': '---\ntitle: Wrong\npublished: 2026-02-30\n---\n',
      'content/people/wrong.md': '---\nnam: Wrong\n---\n',
    })
    const { code, said } = await build()
    expect(code).toBe(1)
    expect(said).toMatch(/articles\/wrong\.md:3:12 /)
    expect(said).toMatch(/people\/wrong\.md:2:/)
    expect(said).not.toMatch(/ at .*\.(?:ts|js):\d+/)
    expect(listFiles(scratch).filter((path) => !path.startsWith('content/'))).toEqual(before)
  })
})
