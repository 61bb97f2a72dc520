import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyPublic } from '../../../src/cli/copy-public.ts'
import { listFiles } from '../../support/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

describe('the files of the folder public', () => {
  let scratch: string
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'public-'))
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  it('stand on the site as they are, hidden ones apart', async () => {
    writeFiles(scratch, {
      'a/content/public/humans.txt': 'We.\n',
      'a/content/public/img/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'a/content/public/.secret': 'no',
      'a/stage/index.html': '<p>',
    })
    await copyPublic(join(scratch, 'a/content'), join(scratch, 'a/stage'))
    expect(listFiles(join(scratch, 'a/stage'))).toEqual(['humans.txt', 'img/map.svg', 'index.html'])
    expect(await readFile(join(scratch, 'a/stage/humans.txt'), 'utf8')).toBe('We.\n')
  })

  it('are none where there is no folder', async () => {
    writeFiles(scratch, { 'b/stage/index.html': '<p>' })
    await copyPublic(join(scratch, 'b/content'), join(scratch, 'b/stage'))
    expect(listFiles(join(scratch, 'b/stage'))).toEqual(['index.html'])
  })

  it.each(['index.html', 'Index.HTML', 'timeline', 'timeline/index.html', 'index.html/below.txt'])(
    'are refused over one of ours: %s',
    async (name) => {
      const folder = join(scratch, `c-${name.replaceAll('/', '-')}`)
      writeFiles(folder, {
        [`content/public/${name}`]: 'mine',
        'stage/index.html': 'ours',
        'stage/timeline/index.html': 'ours',
      })
      await expect(copyPublic(join(folder, 'content'), join(folder, 'stage'))).rejects.toThrow(name)
      expect(await readFile(join(folder, 'stage/index.html'), 'utf8')).toBe('ours')
      expect(await readFile(join(folder, 'stage/timeline/index.html'), 'utf8')).toBe('ours')
    },
  )

  it('lose what a camera noted', async () => {
    const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
    const noted = await plain
      .clone()
      .withExif({ IFD0: { Copyright: 'Nobody', Model: 'Boxcam' } })
      .jpeg()
      .toBuffer()
    writeFiles(scratch, { 'd/content/public/a.txt': '', 'd/stage/index.html': '' })
    await writeFile(join(scratch, 'd/content/public/quay.jpg'), noted)
    await copyPublic(join(scratch, 'd/content'), join(scratch, 'd/stage'))
    const sent = await sharp(join(scratch, 'd/stage/quay.jpg')).metadata()
    expect(sent.exif).toBeUndefined()
    expect([sent.width, sent.format]).toEqual([8, 'jpeg'])
  })
})
