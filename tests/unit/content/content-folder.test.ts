import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../src/content/content-folder.ts'
import { writeFiles } from '../../support/write-files.ts'

const ARTICLE = '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\nThe deck is shut.\n'
const SOURCE = resolve(import.meta.dirname, '../../../src/content/content-folder.ts')
const NOBODY = 65534

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
  writeFiles(folder, { 'articles/bridge.md': ARTICLE })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const link = (target: string, path: string): void => symlinkSync(target, join(folder, path))
const read = async () => {
  const { articles, ids, diagnostics, ...rest } = await readContentFolder(folder)
  const said = diagnostics.map(({ file, line, severity, rule }) =>
    [severity, rule, file, line].filter((each) => each !== null).join(' '),
  )
  return { ids: articles.map(({ id }) => id), said, ...rest }
}

describe('a content folder', () => {
  it('gives articles of every ending and in every folder, and says nothing of pictures, media and what is hidden', async () => {
    writeFiles(folder, {
      'articles/UP.MD': ARTICLE,
      'articles/two.markdown': ARTICLE,
      'articles/2026/three.mdx': ARTICLE,
      'articles/storm/index.md': ARTICLE,
      'articles/storm/quay.JPG': 'A picture',
      'articles/storm/harbour.mp4': 'A film',
      'articles/.obsidian/note.md': ARTICLE,
      'articles/.DS_Store': '',
    })
    const { ids, said, pictures } = await read()
    expect(ids.toSorted()).toEqual(['UP', 'bridge', 'storm', 'three', 'two'])
    expect([...pictures].toSorted()).toEqual(['storm/harbour.mp4', 'storm/quay.JPG'])
    expect(said).toEqual([])
  })

  it('names once whatever is no part of the site', async () => {
    writeFiles(folder, {
      'articles/notes.txt': '',
      'articles/2026/_index.md': ARTICLE,
      'articles/map.psd': '',
      'articles/a#b.png': '',
      'people/list.csv': '',
      'stray.md': ARTICLE,
      'posts/stray.md': ARTICLE,
      'site.yaml': 'title: The Aldine Post\n',
      'site.yml': 'title: Another\n',
    })
    const { ids, said, site } = await read()
    expect(ids).toEqual(['bridge'])
    expect(site.title).toBe('The Aldine Post')
    expect(said.toSorted()).toEqual([
      'warning left-out articles/2026/_index.md',
      'warning left-out articles/a#b.png',
      'warning left-out articles/map.psd',
      'warning left-out articles/notes.txt',
      'warning left-out people/list.csv',
      'warning left-out posts',
      'warning left-out site.yml',
      'warning left-out stray.md',
    ])
  })

  it('reads site.yml where there is no site.yaml, and gives mistakes in it its name', async () => {
    writeFiles(folder, { 'site.yml': 'title: The Aldine Post\n' })
    expect((await read()).site.title).toBe('The Aldine Post')
    writeFiles(folder, { 'site.yml': 'titel: The Aldine Post\n' })
    expect((await read()).said).toEqual(['error unknown-field site.yml 1'])
  })

  it('follows links to files and folders, each folder once, and names the others', async () => {
    writeFiles(folder, { 'elsewhere/ferry.md': ARTICLE, 'elsewhere/single.md': ARTICLE })
    link('../elsewhere', 'articles/linked')
    link('../elsewhere', 'articles/twice')
    link('.', 'articles/loop')
    link('/', 'articles/root')
    link('gone.md', 'articles/dangling.md')
    link('circle.md', 'articles/circle.md')
    link('../elsewhere/single.md', 'articles/one.md')
    link('missing.yaml', 'site.yaml')
    const { ids, said } = await read()
    expect(ids.toSorted()).toEqual(['bridge', 'ferry', 'one', 'single'])
    expect(said.toSorted()).toEqual([
      'error unreadable site.yaml',
      'warning left-out articles/circle.md',
      'warning left-out articles/dangling.md',
      'warning left-out articles/loop',
      'warning left-out articles/root',
      'warning left-out articles/twice',
      'warning left-out elsewhere',
    ])
  })

  it('never opens a pipe or a socket', async ({ skip }) => {
    try {
      execFileSync(
        'mkfifo',
        ['articles/pipe.md', 'articles/pipe.png', 'site.yaml'].map((name) => join(folder, name)),
      )
    } catch {
      skip('no pipe can be made here')
    }
    const socket = createServer().listen(join(folder, 'articles/socket.md'))
    const { ids, said } = await read()
    socket.close()
    expect(ids).toEqual(['bridge'])
    expect(said.toSorted()).toEqual([
      'error unreadable site.yaml',
      'warning left-out articles/pipe.md',
      'warning left-out articles/pipe.png',
      'warning left-out articles/socket.md',
    ])
  })

  it('that holds a file where a folder belongs, or nothing, is told of', async () => {
    rmSync(join(folder, 'articles'), { recursive: true })
    expect((await read()).said).toEqual(['error no-articles articles'])
    mkdirSync(join(folder, 'articles'))
    expect((await read()).said).toEqual(['warning no-articles articles'])
    rmSync(join(folder, 'articles'), { recursive: true })
    writeFiles(folder, { articles: 'words', people: 'words' })
    expect((await read()).said).toEqual([
      'error unreadable-folder articles',
      'error unreadable-folder people',
    ])
  })

  it('names a folder and a file that may not be read', ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only the system’s administrator can read as somebody else')
    writeFiles(folder, {
      'articles/2026/ferry.md': ARTICLE,
      'articles/quay.md': ARTICLE,
      'people/ana.md': '',
    })
    for (const path of ['articles/2026', 'articles/quay.md', 'people']) chmodSync(join(folder, path), 0)
    chmodSync(folder, 0o755)
    const script = `import('${SOURCE}').then(async ({ readContentFolder }) =>
      console.log(JSON.stringify((await readContentFolder('${folder}')).diagnostics)))`
    const said = execFileSync(process.execPath, ['-e', script], { uid: NOBODY, encoding: 'utf8' })
    expect(JSON.parse(said)).toMatchObject([
      { severity: 'error', rule: 'unreadable-folder', file: 'articles/2026' },
      { severity: 'error', rule: 'unreadable', file: 'articles/quay.md' },
      { severity: 'error', rule: 'unreadable-folder', file: 'people' },
    ])
  })

  it('refuses a second file that a host could take for the first', async () => {
    writeFiles(folder, {
      'articles/cafe\u0301.md': ARTICLE,
      'articles/caf\u00e9.md': ARTICLE,
      'articles/Bridge.md': ARTICLE,
      'articles/hash#tag.md': ARTICLE,
      'people/a-b.md': '---\nname: Ana Brook\n---\n',
      'people/A-B.md': '---\nname: Abel Brook\n---\n',
      'stories/storm.md': '---\ntitle: The storm\n---\n',
      'stories/storm/index.md': '---\ntitle: The storm\n---\n',
    })
    const { ids, said } = await read()
    expect(ids).toEqual(['Bridge', 'caf\u00e9'])
    expect(said).toEqual([
      'error duplicate-id articles/bridge.md 1',
      'error duplicate-id articles/caf\u00e9.md 1',
      'error name articles/hash#tag.md 1',
      'error duplicate-id people/a-b.md 1',
      'error duplicate-id stories/storm/index.md 1',
    ])
  })

  it('refuses a person whose alias is another’s name or alias, with its place', async () => {
    writeFiles(folder, {
      'people/ana-brook.md': '---\nname: Ana Brook\naliases: [Brook, Ana Brook]\n---\n',
      'people/ines-moravec.md': '---\nname: Ines Moravec\naliases:\n  - The Moravec\n  - ana brook\n---\n',
      'people/otto-brook.md': '---\nname: Otto Brook\naliases: [BROOK]\n---\n',
    })
    const { people, said } = await read()
    expect(people.map(({ id }) => id)).toEqual(['ana-brook'])
    expect(said).toEqual([
      'error shared-alias people/ines-moravec.md 5',
      'error shared-alias people/otto-brook.md 3',
    ])
  })
})
