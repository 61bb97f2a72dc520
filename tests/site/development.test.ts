import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findPort } from '../support/find-port.ts'
import { writeFiles } from '../support/write-files.ts'

const project = resolve(import.meta.dirname, '../..')
const ARTICLE = 'articles/bridge.md'
const WAIT = { timeout: 30_000, interval: 100 }

describe('while somebody writes', () => {
  const content = mkdtempSync(join(tmpdir(), 'development-'))
  let server: ChildProcess
  let page: string

  beforeAll(async () => {
    writeFiles(content, {
      [ARTICLE]: '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\nThe deck was shut on Saturday.\n',
      'pages/about.md': '---\ntitle: About us\n---\n\nWe write.\n',
      'public/humans.txt': 'We.\n',
    })
    const port = await findPort()
    server = spawn(process.execPath, ['src/cli/serve.ts', 'dev', '--port', String(port)], {
      cwd: project,
      // What a test runner says of itself in the environment, Astro would take for its own settings.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT: content },
      stdio: 'ignore',
      detached: true,
    })
    page = `http://localhost:${port}/`
    await vi.waitFor(async () => expect((await fetch(page)).status).toBe(200), { ...WAIT, timeout: 90_000 })
  }, 100_000)
  afterAll(() => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
    rmSync(content, { recursive: true, force: true })
  })

  it('what is saved is shown, the last of what is saved in quick succession too, and no page fails meanwhile', async () => {
    const statuses = new Set<number>()
    const read = async (): Promise<string> => {
      const answer = await fetch(`${page}articles/bridge/`)
      statuses.add(answer.status)
      return answer.text()
    }
    expect(await read()).toContain('The deck was shut')
    for (const words of ['One more word.', 'Then another.', 'And the last of them.']) {
      appendFileSync(join(content, ARTICLE), `\n${words}\n`)
      await read()
    }
    await vi.waitFor(async () => expect(await read()).toContain('And the last of them.'), WAIT)
    expect([...statuses]).toEqual([200])
  })

  it('pages and files of the paper’s own are served', async () => {
    expect(await (await fetch(`${page}about/`)).text()).toContain('We write.')
    expect(await (await fetch(`${page}humans.txt`)).text()).toBe('We.\n')
  })
})
