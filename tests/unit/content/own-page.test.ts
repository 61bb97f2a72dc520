import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OWN_ADDRESSES, readOwnPages } from '../../../src/content/own-page.ts'
import { writeFiles } from '../../support/write-files.ts'

describe('pages of the paper’s own', () => {
  let scratch: string
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'pages-'))
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  const page = (...lines: readonly string[]): string => ['---', ...lines, '---', '', 'Words.', ''].join('\n')

  it('are none where there is no folder', async () => {
    expect(await readOwnPages(join(scratch, 'nowhere'))).toEqual({ pages: [], diagnostics: [] })
  })

  it('stand in the order their heads say, then by title', async () => {
    writeFiles(scratch, {
      'order/pages/imprint.md': page('title: Imprint', 'order: 2'),
      'order/pages/about.md': page('title: Zeal and about', 'in: navigation'),
      'order/pages/help.md': page('title: Help', 'order: 0'),
    })
    const { pages, diagnostics } = await readOwnPages(join(scratch, 'order'))
    expect(pages.map(({ id, in: place }) => `${id} ${place}`)).toEqual([
      'help footer',
      'about navigation',
      'imprint footer',
    ])
    expect(diagnostics).toEqual([])
  })

  it.each([
    ['timeline.md', page('title: Mine'), /The site has a page of its own at \/timeline\//],
    ['Search.md', page('title: Mine'), /The site has a page of its own at \/Search\//],
    ['about.md', page('titel: About'), /titel/],
    ['about.md', page('title: About', 'in: masthead'), /Write navigation, footer or nowhere/],
    ['what?.md', page('title: About'), /Rename the file/],
  ])('are refused: %s', async (name, text, said) => {
    const folder = `refused-${name}`
    writeFiles(scratch, { [`${folder}/pages/${name}`]: text })
    const { pages, diagnostics } = await readOwnPages(join(scratch, folder))
    expect(pages).toEqual([])
    expect(diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n')).toMatch(said)
  })

  it('keep away from every address of the site itself', () => {
    const folder = resolve(import.meta.dirname, '../../../src/pages')
    const names = readdirSync(folder)
      .map((name) => name.replace(/\..*$/, ''))
      .filter((name) => !name.startsWith('[') && existsSync(join(folder, name)))
    expect(OWN_ADDRESSES).toEqual(expect.arrayContaining(names))
  })
})
