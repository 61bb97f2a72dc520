import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measurePicture } from '../../../src/render/measure-picture.ts'
import { writeFiles } from '../../support/write-files.ts'

const blank = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  await blank().png().toFile(join(folder, 'plain.png'))
  await blank().jpeg().withMetadata({ orientation: 6 }).toFile(join(folder, 'upright.jpg'))
  await blank().jpeg().withMetadata({ orientation: 3 }).toFile(join(folder, 'head-down.jpg'))
  writeFiles(folder, { 'words.png': 'Not a picture.', 'empty.png': '' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('measuring a picture', () => {
  it.each([
    ['plain.png', { width: 60, height: 40 }],
    ['upright.jpg', { width: 40, height: 60 }],
    ['head-down.jpg', { width: 60, height: 40 }],
  ])('%s, as its camera was held', async (name, size) => {
    expect(await measurePicture(join(folder, name))).toMatchObject({ ...size, isAnimated: false })
  })

  it.each(['words.png', 'empty.png', 'missing.png'])('gives nothing for %s', async (name) => {
    expect(await measurePicture(join(folder, name))).toBeNull()
  })
})
