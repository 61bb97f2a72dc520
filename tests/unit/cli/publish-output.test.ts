import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Publication, publishOutput } from '../../../src/cli/publish-output.ts'
import { MANIFEST } from '../../../src/cli/output-manifest.ts'
import { listSiteFiles } from '../../../src/cli/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const list = (path = 'sites/out'): string[] => readdirSync(join(folder, path)).toSorted()

/** Build a site of these files and publish it. */
async function publish(files: Readonly<Record<string, string>>, out = 'sites/out'): Promise<Publication> {
  const stage = join(folder, 'stage')
  rmSync(stage, { recursive: true, force: true })
  writeFiles(stage, files)
  return publishOutput(await listSiteFiles(stage), join(folder, out), {
    articles: [],
    seen: new Map(),
    edited: join(folder, 'edited'),
  })
}

describe('putting a finished site in its place', () => {
  it('makes the folders on the way', async () => {
    await publish({ 'index.html': 'new', 'a/b.html': 'page' }, 'deep/er/out')
    expect(read('deep/er/out/a/b.html')).toBe('page')
  })

  it('can be read by a server that is another user', async () => {
    await publish({ 'index.html': 'new', 'a/b.html': 'page' })
    const allowed = 0o777 & ~process.umask()
    for (const path of ['sites/out', 'sites/out/a'])
      expect(statSync(join(folder, path)).mode & 0o777, path).toBe(allowed)
  })

  it('leaves nothing of the site before, and nothing beside', async () => {
    await publish({ 'index.html': 'old', 'gone.html': 'old', 'gone/too.html': 'old' })
    await publish({ 'index.html': 'new', 'a/b.html': 'page' })
    expect(read('sites/out/index.html')).toBe('new')
    expect(list('sites')).toEqual(['out'])
    expect(list()).toEqual([MANIFEST, 'a', 'index.html'])
  })

  it('says what it changed', async () => {
    await publish({ 'index.html': 'one', 'same.html': 'same', 'gone.html': 'old' })
    const { added, changed, removed } = await publish({
      'index.html': 'two',
      'same.html': 'same',
      'new.html': 'new',
    })
    expect({ added, changed, removed }).toEqual({
      added: ['new.html'],
      changed: ['index.html'],
      removed: ['gone.html'],
    })
  })

  it('follows a link to the place, and keeps the link', async () => {
    mkdirSync(join(folder, 'real'))
    symlinkSync(join(folder, 'real'), join(folder, 'out'))
    await publish({ 'index.html': 'old', 'gone.html': 'old' }, 'out')
    await publish({ 'index.html': 'new' }, 'out')
    expect(list('real')).toEqual([MANIFEST, 'index.html'])
    expect(read('out/index.html')).toBe('new')
  })
})

describe('files of others', () => {
  it('stay, wherever they lie', async () => {
    writeFiles(folder, { 'sites/out/.git/HEAD': 'ref', 'sites/out/CNAME': 'tarn.example' })
    await publish({ 'index.html': 'one', 'a/gone.html': 'one', 'b/gone.html': 'one' })
    writeFiles(folder, { 'sites/out/a/notes.txt': 'mine', 'sites/out/.well-known/acme/token': 'x' })
    mkdirSync(join(folder, 'sites/out/empty'))
    await publish({ 'index.html': 'two', 'c/d.html': 'two' })
    expect(read('sites/out/index.html')).toBe('two')
    expect(read('sites/out/a/notes.txt')).toBe('mine')
    expect(read('sites/out/.git/HEAD')).toBe('ref')
    expect(list()).toEqual(['.git', MANIFEST, '.well-known', 'CNAME', 'a', 'c', 'empty', 'index.html'])
    expect(list('sites/out/a')).toEqual(['notes.txt'])
  })

  it.each([
    ['a file', { 'sites/out/new.html': 'mine' }, 'new.html'],
    ['a file that is in the way', { 'sites/out/a': 'mine' }, 'a'],
    ['a folder that is in the way', { 'sites/out/new.html/mine.txt': 'mine' }, 'new.html'],
  ])('are never replaced: %s', async (_, files, named) => {
    await publish({ 'index.html': 'one' })
    writeFiles(folder, files)
    await expect(publish({ 'index.html': 'two', 'new.html': 'two', 'a/b.html': 'two' })).rejects.toThrow(
      `no build has written: ${named}.`,
    )
    expect(read('sites/out/index.html')).toBe('one')
    for (const [path, content] of Object.entries(files)) expect(read(path)).toBe(content)
    expect(list('sites')).toEqual(['out'])
  })

  it('are not written through a link', async () => {
    await publish({ 'index.html': 'one' })
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'sites/out/media'))
    await expect(publish({ 'index.html': 'two', 'media/a.jpg': 'two' })).rejects.toThrow('media')
    expect(list('elsewhere')).toEqual([])
  })

  it.each([
    ['a site of somebody', { '404.html': 'x', 'precious/data': 'x' }],
    ['a folder of somebody', { 'thesis.txt': 'x', '.git/HEAD': 'x' }],
    [
      'a manifest that leads out',
      { 'a.txt': 'x', [MANIFEST]: '{"version":1,"articles":{},"files":{"../a":"0"}}' },
    ],
    ['a manifest cut short', { 'a.txt': 'x', [MANIFEST]: '{"version":1,"articles":{},"fil' }],
  ])('keep a first build away: %s', async (_, files) => {
    writeFiles(join(folder, 'sites/out'), files)
    const before = list()
    await expect(publish({ 'index.html': 'one' })).rejects.toThrow('that no build has written')
    expect(list()).toEqual(before)
  })
})

describe('files of ours that somebody changed', () => {
  it('are as they were built again, and their copies are kept', async () => {
    await publish({ 'index.html': 'one', 'same.html': 'same', 'gone.html': 'one' })
    writeFiles(folder, { 'sites/out/same.html': 'by hand', 'sites/out/gone.html': 'by hand too' })
    const { edited } = await publish({ 'index.html': 'two', 'same.html': 'same' })
    expect(edited).toEqual(['gone.html', 'same.html'])
    expect(read('sites/out/same.html')).toBe('same')
    expect([read('edited/same.html'), read('edited/gone.html')]).toEqual(['by hand', 'by hand too'])
  })

  it('come back where they were removed', async () => {
    await publish({ 'index.html': 'one', 'a/same.html': 'same' })
    rmSync(join(folder, 'sites/out/a'), { recursive: true })
    const { edited } = await publish({ 'index.html': 'one', 'a/same.html': 'same' })
    expect(edited).toEqual([])
    expect(read('sites/out/a/same.html')).toBe('same')
  })

  it('no more are ours when they are links', async () => {
    await publish({ 'index.html': 'one', 'a.html': 'one' })
    writeFiles(folder, { 'mine.html': 'mine' })
    rmSync(join(folder, 'sites/out/a.html'))
    symlinkSync(join(folder, 'mine.html'), join(folder, 'sites/out/a.html'))
    await publish({ 'index.html': 'two' })
    expect(read('mine.html')).toBe('mine')
    expect(read('sites/out/a.html')).toBe('mine')
  })
})
