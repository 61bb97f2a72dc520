import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findOnDisk } from '../../../src/content/find-on-disk.ts'
import { writeFiles } from '../../support/write-files.ts'

it('finds a file whose name and folder the disk spells in another Unicode form', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  writeFiles(folder, { 'cafe\u0301/re\u0301sume\u0301.png': 'A picture' })
  expect(await findOnDisk(folder, 'caf\u00e9/r\u00e9sum\u00e9.png')).toBe(
    join(folder, 'cafe\u0301/re\u0301sume\u0301.png'),
  )
  expect(await findOnDisk(folder, 'caf\u00e9/none.png')).toBe(join(folder, 'cafe\u0301/none.png'))
  rmSync(folder, { recursive: true })
})
