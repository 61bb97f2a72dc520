import { describe, expect, it } from 'vitest'
import { BuildError, toReport } from '../../../src/cli/build-error.ts'

describe('why a build failed', () => {
  it('is told in its own words where those are for a publisher', () => {
    expect(toReport(new BuildError('Another build is running.'))).toBe('Another build is running.')
  })

  it.each([
    ['of ours', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
    ['of another thread', new Error('ENOSPC: no space left on device, write')],
    [
      'of a tool',
      new Error(
        'Build failed\n\nFailed to write file a.mjs\n\n  No space left (os error 28)\n  0: <unknown>',
      ),
    ],
  ])('is a full disk, whoever met it: an error %s', (_, error) => {
    const report = toReport(error)
    expect(report).toContain('There is no room left on a disk.')
    expect(report).not.toMatch(/^\s+at |<unknown>/m)
  })

  it('is a fault of ours with its trace where nobody knows', () => {
    expect(toReport(new TypeError('x is not a function'))).toMatch(/TypeError: x is not a function\n\s+at /)
    expect(toReport(new Error('ERR: odd'))).toMatch(/\n\s+at /)
    expect(toReport('thrown')).toContain('thrown')
  })
})
