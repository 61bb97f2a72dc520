import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderArticle } from '../../../src/render/render-article.ts'
import type { RenderedArticle } from '../../../src/render/rendered-article.ts'
import { BodyFolder } from '../../../src/store/body-file.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

describe('the folder of bodies', () => {
  let cache = ''
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'bodies-'))
  })
  afterEach(() => rmSync(cache, { recursive: true, force: true }))

  const read = (): RenderedArticle => {
    const source = '---\ntitle: Bridge shut\npublished: 2026-03-24\n---\nThe council met on Monday.\n'
    const context = { people: [], language: 'en', timezone: 'UTC', pictures: new Map() }
    const { article, body } = readArticle(source, 'bridge.md', context)
    if (!article) throw new Error('The article was refused.')
    return renderArticle(article, body, { path: 'bridge.md', base: '/' })
  }

  it('keeps what articles have and what another process is writing, and none that are left', async () => {
    const bodies = new BodyFolder(cache)
    bodies.write('old', read())
    bodies.write('new', read())
    const being = join(cache, 'bodies', `next.json.${process.ppid}`)
    const left = join(cache, 'bodies', 'next.json.2147483647')
    for (const file of [being, left]) writeFileSync(file, '{')
    await bodies.prune(new Set(['new']))
    expect([bodies.has('old'), bodies.has('new')]).toEqual([false, true])
    expect([existsSync(being), existsSync(left)]).toEqual([true, false])
    expect(await bodies.read('new')).toEqual(JSON.parse(JSON.stringify(read())))
  })

  it.each([
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    ['zeroed', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['with other words', (bytes: Buffer) => Buffer.from(String(bytes).replace('Monday', 'Sunday'))],
  ])('does not have one that is %s', async (_, damage) => {
    const bodies = new BodyFolder(cache)
    bodies.write('body', read())
    const path = join(cache, 'bodies', 'body.json')
    writeFileSync(path, damage(readFileSync(path)))
    expect(bodies.has('body')).toBe(false)
    await bodies.prune(new Set())
    bodies.write('body', read())
    await bodies.prune(new Set(['body']))
    writeFileSync(path, damage(readFileSync(path)))
    expect(new BodyFolder(cache).has('body')).toBe(false)
    await expect(bodies.read('body')).rejects.toThrow('body.json')
    bodies.write('body', read())
    expect(bodies.has('body')).toBe(true)
  })
})
