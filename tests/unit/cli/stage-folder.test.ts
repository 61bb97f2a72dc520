import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeStage } from '../../../src/cli/stage-folder.ts'

describe('the folder a site is built in', () => {
  it('can be read by whoever the user lets read, as a server does once it is the site', () => {
    const cache = mkdtempSync(join(tmpdir(), 'cache-'))
    const before = process.umask(0o022)
    try {
      expect((statSync(makeStage(cache)).mode & 0o777).toString(8)).toBe('755')
    } finally {
      process.umask(before)
      rmSync(cache, { recursive: true, force: true })
    }
  })
})
