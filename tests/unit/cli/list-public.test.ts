import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublic } from '../../../src/cli/list-public.ts'
import { listSiteFiles, type SiteFiles } from '../../../src/cli/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

describe('the files of the folder public', () => {
  let scratch: string
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'public-'))
  })
  const list = async (name: string): Promise<SiteFiles> =>
    listPublic(
      { content: join(scratch, name, 'content'), cache: join(scratch, name, 'cache') },
      await listSiteFiles(join(scratch, name, 'stage')),
    )
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  it('stand on the site as they are, hidden ones apart', async () => {
    writeFiles(scratch, {
      'a/content/public/humans.txt': 'We.\n',
      'a/content/public/img/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'a/content/public/.secret': 'no',
      'a/stage/index.html': '<p>',
    })
    const files = await list('a')
    expect([...files.keys()]).toEqual(['humans.txt', 'img/map.svg'])
    expect(await readFile(files.get('humans.txt')?.file ?? '', 'utf8')).toBe('We.\n')
  })

  it('are none where there is no folder', async () => {
    writeFiles(scratch, { 'b/stage/index.html': '<p>' })
    expect((await list('b')).size).toBe(0)
  })

  it.each(['index.html', 'Index.HTML', 'timeline', 'timeline/index.html', 'index.html/below.txt'])(
    'are refused over one of ours: %s',
    async (name) => {
      const folder = `c-${name.replaceAll('/', '-')}`
      writeFiles(join(scratch, folder), {
        [`content/public/${name}`]: 'mine',
        'stage/index.html': 'ours',
        'stage/timeline/index.html': 'ours',
      })
      await expect(list(folder)).rejects.toThrow(name)
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
    const sent = await sharp((await list('d')).get('quay.jpg')?.file).metadata()
    expect(sent.exif).toBeUndefined()
    expect([sent.width, sent.format]).toEqual([8, 'jpeg'])
  })
})
