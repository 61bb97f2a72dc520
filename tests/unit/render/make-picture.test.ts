import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePicture, makeVariant } from '../../../src/render/make-picture.ts'
import { measurePicture } from '../../../src/render/measure-picture.ts'

let content: string
let places: { readonly content: string; readonly cache: string }
const at = (name: string): string => join(content, 'articles', name)

async function shoot(name: string, width: number, height: number, orientation = 1): Promise<Buffer> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#567' } })
    .jpeg()
    .withMetadata({ orientation })
    .toBuffer()
  writeFileSync(at(name), bytes)
  return bytes
}

beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
  places = { content, cache: join(content, 'cache') }
  await mkdir(join(content, 'articles'))
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

describe('a picture as it is sent', () => {
  it('is WebP of the width asked for, turned as the camera was held, without what the camera noted', async () => {
    await shoot('upright.jpg', 800, 600, 6)
    const { format, width, height, exif } = await sharp(
      await makeVariant('upright.jpg', 480, places),
    ).metadata()
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: 480,
      height: 640,
      exif: undefined,
    })
  })

  it('is the file itself where it is small', async () => {
    const bytes = await shoot('small.jpg', 640, 480)
    const picture = { path: 'small.jpg', file: await measurePicture(at('small.jpg')) }
    expect(Buffer.from(await makePicture(picture, places))).toEqual(bytes)
  })

  it('is never as large as a camera makes it', async () => {
    await shoot('large.jpg', 4000, 3000)
    const picture = { path: 'large.jpg', file: await measurePicture(at('large.jpg')) }
    const { format, width } = await sharp(await makePicture(picture, places)).metadata()
    expect({ format, width }).toEqual({ format: 'jpeg', width: 1280 })
  })

  it('is made once, and anew when its file changes', async () => {
    const kept = (): number => readdirSync(join(places.cache, 'pictures')).length
    await shoot('one.jpg', 800, 600)
    const first = await makeVariant('one.jpg', 480, places)
    expect(await makeVariant('one.jpg', 480, places)).toEqual(first)
    expect(kept()).toBe(1)
    await shoot('one.jpg', 800, 601)
    await makeVariant('one.jpg', 480, places)
    expect(kept()).toBe(2)
  })

  it('is made again where the cache is damaged', async () => {
    await shoot('one.jpg', 800, 600)
    const first = await makeVariant('one.jpg', 480, places)
    const [kept = ''] = readdirSync(join(places.cache, 'pictures'))
    const path = join(places.cache, 'pictures', kept)
    const bytes = readFileSync(path)
    for (const damaged of [bytes.subarray(0, bytes.length / 2), Buffer.alloc(bytes.length), '']) {
      writeFileSync(path, damaged)
      expect(Buffer.from(await makeVariant('one.jpg', 480, places))).toEqual(Buffer.from(first))
    }
  })

  it('is refused with its file’s name where its end is missing', async () => {
    const bytes = await shoot('cut.jpg', 800, 600)
    writeFileSync(at('cut.jpg'), bytes.subarray(0, bytes.length / 2))
    await expect(makeVariant('cut.jpg', 480, places)).rejects.toThrow(
      /articles\/cut\.jpg .*broken.*Save it anew/,
    )
  })
})
