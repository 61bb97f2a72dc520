import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePicture, makeVariant } from '../../../src/render/make-picture.ts'
import { toMediaAddress } from '../../../src/render/picture-source.ts'
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

  it('has nothing of what a camera noted, however small it is', async () => {
    const noted = {
      IFD0: { Artist: 'Marta Delgado' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 9/1 0/1' },
    }
    const blank = sharp({ create: { width: 60, height: 40, channels: 3, background: '#567' } }).withExif(
      noted,
    )
    const pictures = {
      'small.jpg': await blank
        .clone()
        .jpeg()
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Marta Delgado</x:xmpmeta>')
        .toBuffer(),
      'small.png': await blank.clone().png().toBuffer(),
      'small.webp': await blank.clone().webp().toBuffer(),
      'small.avif': await blank.clone().avif().toBuffer(),
    }
    for (const [path, bytes] of Object.entries(pictures)) {
      writeFileSync(at(path), Buffer.concat([bytes, Buffer.from('Appended by Marta Delgado')]))
      expect(bytes.includes('Marta Delgado')).toBe(true)
      const made = await makePicture({ path, file: await measurePicture(at(path)) }, places)
      const { exif, xmp, iptc, width, height } = await sharp(made).metadata()
      expect({ exif, xmp, iptc, width, height }).toEqual({ width: 60, height: 40 })
      expect(Buffer.from(made).includes('Delgado')).toBe(false)
    }
  })

  it('stands upright where it is small', async () => {
    await shoot('upright.jpg', 60, 40, 6)
    const made = await makePicture(
      { path: 'upright.jpg', file: await measurePicture(at('upright.jpg')) },
      places,
    )
    const { width, height, orientation } = await sharp(made).metadata()
    expect({ width, height, orientation }).toEqual({ width: 40, height: 60, orientation: undefined })
  })

  it('moves as it did, without what was noted in it', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const noted = sharp(frames, { join: { animated: true } }).withExif({ IFD0: { Artist: 'Marta Delgado' } })
    writeFileSync(at('moving.webp'), await noted.webp({ loop: 2, delay: [100, 200, 300] }).toBuffer())
    const file = await measurePicture(at('moving.webp'))
    const made = await makePicture({ path: 'moving.webp', file }, places)
    const { pages, loop, delay, exif } = await sharp(made, { animated: true }).metadata()
    expect({ moves: file?.isAnimated, pages, loop, delay, exif }).toEqual({
      moves: true,
      pages: 3,
      loop: 2,
      delay: [100, 200, 300],
      exif: undefined,
    })
  })

  it('is no drawing that could run anything', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><script>alert(1)</script><rect width="60" height="40"/></svg>'
    writeFileSync(at('map.svg'), drawing)
    const file = await measurePicture(at('map.svg'))
    const { format, width } = await sharp(await makePicture({ path: 'map.svg', file }, places)).metadata()
    expect({ format, width }).toEqual({ format: 'png', width: 60 })
    expect(toMediaAddress('map.svg', '/')).toBe('/media/map.svg.png')
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
