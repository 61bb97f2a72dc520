import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toHolder } from '../../../src/cli/lock-holder.ts'
import { MANIFEST } from '../../../src/cli/output-manifest.ts'
import { completeOutput, publishOutput } from '../../../src/cli/publish-output.ts'
import { listSiteFiles } from '../../../src/cli/site-files.ts'
import { listFiles } from '../../support/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

// Both are looked up when they are needed: mocks come before all imports.
const { breakFiles, fault } = await vi.hoisted(() => import('../../support/break-files.ts'))
vi.mock('node:fs', async (actual) => breakFiles(await actual()))
vi.mock('node:fs/promises', async (actual) => breakFiles(await actual()))

const OLD = {
  'index.html': 'old',
  'assets/old.css': 'old',
  'same.html': 'same',
  'gone/deep/x.html': 'old',
  turned: 'old',
  'over/z.html': 'old',
}
const NEW = {
  'index.html': 'new',
  'assets/new.css': 'new',
  'same.html': 'same',
  'more/deep/y.html': 'new',
  'turned/z.html': 'new',
  over: 'new',
}

type Files = Readonly<Record<string, string>>

/** What else may be where the site goes. */
const LAYOUTS = [
  ['in a plain folder', {}, false],
  ['beside files of others', { 'notes.txt': 'mine', 'more/notes.txt': 'mine' }, false],
  ['in a mount', {}, true],
] as const

let folder: string
let out: string
const mend = (): void => {
  Object.assign(fault, { left: Number.POSITIVE_INFINITY, code: 'KILL', mount: '' })
}

async function publish(files: Files): Promise<void> {
  const stage = join(folder, 'stage')
  rmSync(stage, { recursive: true, force: true })
  writeFiles(stage, files)
  await publishOutput(await listSiteFiles(stage), out, {
    articles: [],
    seen: new Map(),
    edited: join(folder, 'edited'),
  })
}

/** Publish the old site beside others’ files, and the new one with a fault at its change number `at`; tell how that went. */
async function publishFaulty(code: string, at: number, others: Files, isMount: boolean): Promise<unknown> {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
  out = join(folder, 'sites/out')
  await publish(OLD)
  writeFiles(out, others)
  const stage = join(folder, 'next')
  writeFiles(stage, NEW)
  const site = await listSiteFiles(stage)
  Object.assign(fault, { left: at, code, mount: isMount ? out : '' })
  const context = { articles: [], seen: new Map(), edited: join(folder, 'edited') }
  const error = await publishOutput(site, out, context).then(
    () => null,
    (reason: unknown) => reason,
  )
  Object.assign(fault, { left: Number.POSITIVE_INFINITY })
  return error
}

const readSite = (others: Files): Record<string, string> =>
  Object.fromEntries(
    listFiles(out)
      .filter((path) => path !== MANIFEST && !(path in others))
      .map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  )

afterEach(mend)

describe.each(LAYOUTS)('a build that is killed while it publishes %s', (_, others, isMount) => {
  it('leaves a site that works, and the next one completes it', async () => {
    const outcomes = new Set<string>()
    for (let at = 0; ; at += 1) {
      const error = await publishFaulty('KILL', at, others, isMount)
      if (error === null) break
      if (existsSync(out)) {
        const style = `assets/${readFileSync(join(out, 'index.html'), 'utf8')}.css`
        expect(existsSync(join(out, style)), `${style} at ${at}`).toBe(true)
      }
      const lock = join(folder, 'sites/.said-and-done.out.lock')
      if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ ...toHolder(), pid: 2 ** 22 + 1 }))
      await completeOutput(out)
      const site = readSite(others)
      expect([OLD, NEW], `at ${at}`).toContainEqual(site)
      outcomes.add(String(site['index.html']))
      await publish(NEW)
      expect(readSite(others)).toEqual(NEW)
      expect(readdirSync(join(folder, 'sites'))).toEqual(['out'])
      for (const [path, content] of Object.entries(others))
        expect(readFileSync(join(out, path), 'utf8')).toBe(content)
      rmSync(folder, { recursive: true })
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
    expect(readSite(others)).toEqual(NEW)
    rmSync(folder, { recursive: true })
  })
})

describe.each(LAYOUTS)('a disk that is full while a build publishes %s', (_, others, isMount) => {
  it('leaves the last site as it was, and nothing beside', async () => {
    let tried = 0
    for (let at = 0; ; at += 1) {
      const error = await publishFaulty('ENOSPC', at, others, isMount)
      if (error === null) break
      tried += 1
      expect(error).toMatchObject({ code: 'ENOSPC' })
      expect(readSite(others), `at ${at}`).toEqual(OLD)
      expect(readdirSync(join(folder, 'sites'))).toEqual(['out'])
      mend()
      await publish(NEW)
      expect(readSite(others)).toEqual(NEW)
      rmSync(folder, { recursive: true })
    }
    expect(tried).toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
  })
})
