import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST } from '../../../src/cli/output-manifest.ts'
import { type Publication, publishOutput } from '../../../src/cli/publish-output.ts'
import { listSiteFiles } from '../../../src/cli/site-files.ts'
import { listFiles } from '../../support/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mount-'))
  out = join(folder, 'out')
  mkdirSync(out)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function publish(files: Readonly<Record<string, string>>): Promise<Publication> {
  const stage = join(folder, 'stage')
  rmSync(stage, { recursive: true, force: true })
  writeFiles(stage, files)
  return publishOutput(await listSiteFiles(stage), out, {
    articles: [],
    seen: new Map(),
    edited: join(folder, 'edited'),
  })
}

/** Mount a disk of a megabyte in memory; `false` where the system does not let this user. */
function mount(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('an output folder that is a small disk of its own', () => {
  afterEach(() => {
    if (statSync(out).dev !== statSync(folder).dev) execFileSync('umount', [out])
  })

  it('is filled file by file, and keeps its site where the next has no room', async ({ skip }) => {
    if (!mount(out)) skip('This system lets this user mount nothing.')
    await publish({ 'index.html': 'old', 'gone.html': 'old', 'a/large.txt': 'x'.repeat(300_000) })
    const page = { 'index.html': 'new', 'b/large.txt': 'y'.repeat(300_000) }
    expect((await publish(page)).removed).toEqual(['a/large.txt', 'gone.html'])
    expect(listFiles(out)).toEqual([MANIFEST, 'b/large.txt', 'index.html'])
    await expect(publish({ ...page, 'index.html': 'newer', 'c.txt': 'z'.repeat(900_000) })).rejects.toThrow(
      /no room for the new site in .*: it takes .* beside what is there, and .* are free/,
    )
    expect(listFiles(out)).toEqual([MANIFEST, 'b/large.txt', 'index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new')
  })
})

describe('a plain folder on another file system', () => {
  const shared = '/dev/shm'
  it('is exchanged for a copy', async ({ skip }) => {
    const device = statSync(shared, { throwIfNoEntry: false })?.dev
    if (device === undefined || device === statSync(folder).dev) skip('There is one file system alone.')
    const elsewhere = mkdtempSync(join(shared, 'mount-'))
    out = join(elsewhere, 'out')
    try {
      await publish({ 'index.html': 'old', 'gone.html': 'old' })
      await publish({ 'index.html': 'new', 'a/b.html': 'new' })
      expect(listFiles(elsewhere)).toEqual([`out/${MANIFEST}`, 'out/a/b.html', 'out/index.html'])
    } finally {
      rmSync(elsewhere, { recursive: true })
    }
  })
})
