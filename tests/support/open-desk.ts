import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { Desk } from '../../src/cli/desk/desk.ts'
import { serveDesk } from '../../src/cli/desk/serve-desk.ts'
import { readEnvironment } from '../../src/content/environment.ts'

const project = resolve(import.meta.dirname, '../..')

/** An editor's desk over a copy of a content folder. */
export interface OpenDesk {
  /** The copy. */
  readonly content: string
  /** The address of its page, with what goes behind it. */
  readonly toAddress: (query?: Readonly<Record<string, string>>) => string
  readonly close: () => void
}

/** Copy a content folder and open the desk over it on a free port. */
export async function openDesk(folder: string): Promise<OpenDesk> {
  const scratch = mkdtempSync(join(tmpdir(), 'desk-'))
  const content = join(scratch, 'content')
  cpSync(folder, content, { recursive: true })
  const environment = { ...readEnvironment({ CONTENT: content }, project), cache: join(scratch, 'cache') }
  const opening = Desk.open(environment, project)
  const token = 'of-this-run'
  const served = { prefix: '/review/', token, script: null, isAtHome: false, getDesk: () => opening }
  const server = createServer((request, response) => void serveDesk(served, request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await opening
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    content,
    toAddress: (query = {}) => `http://127.0.0.1:${port}/review/?${new URLSearchParams({ token, ...query })}`,
    close: () => {
      server.close()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** How a reading was settled by keyboard alone. */
export interface SettledByKeys {
  readonly question: string
  readonly keys: readonly string[]
  /** Milliseconds from the last key to the next reading. */
  readonly waited: number
}

/** Settle the reading that is shown with some keys, and wait for the next. */
export async function settleByKeys(
  page: Page,
  toKeys: (question: string) => readonly string[],
): Promise<SettledByKeys> {
  const question = (await page.locator('#desk-question').textContent()) ?? ''
  const shown = (await page.locator('.desk-item').getAttribute('data-key')) ?? ''
  const keys = toKeys(question)
  for (const key of keys.slice(0, -1)) await page.keyboard.press(key)
  const started = performance.now()
  await page.keyboard.press(keys.at(-1) ?? '')
  await page.waitForFunction(
    (key) => document.querySelector('.desk-item')?.getAttribute('data-key') !== key,
    shown,
    { polling: 5 },
  )
  const waited = performance.now() - started
  await page.waitForFunction(() => !document.querySelector('[aria-busy]'))
  return { question, keys, waited }
}
