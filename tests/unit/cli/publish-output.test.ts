import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishOutput } from '../../../src/cli/publish-output.ts'
import { writeFiles } from '../../support/write-files.ts'

describe('putting a finished site in its place', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'))
    writeFiles(folder, { 'stage/index.html': 'new', 'stage/a/b.html': 'page' })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

  it('makes the folders on the way', async () => {
    await publishOutput(join(folder, 'stage'), join(folder, 'deep/er/out'))
    expect(read('deep/er/out/a/b.html')).toBe('page')
    expect(existsSync(join(folder, 'stage'))).toBe(false)
  })

  it('leaves nothing of the site before, and nothing beside', async () => {
    writeFiles(folder, { 'sites/out/index.html': 'old', 'sites/out/gone.html': 'old' })
    await publishOutput(join(folder, 'stage'), join(folder, 'sites/out'))
    expect(read('sites/out/index.html')).toBe('new')
    expect(readdirSync(join(folder, 'sites'))).toEqual(['out'])
    expect(readdirSync(join(folder, 'sites/out')).toSorted()).toEqual(['a', 'index.html'])
  })

  it('follows a link to the place, and keeps the link', async () => {
    writeFiles(folder, { 'real/index.html': 'old' })
    symlinkSync(join(folder, 'real'), join(folder, 'out'))
    await publishOutput(join(folder, 'stage'), join(folder, 'out'))
    expect(read('real/index.html')).toBe('new')
    expect(read('out/index.html')).toBe('new')
  })
})
