import { beforeEach, describe, expect, it } from 'vitest'
import type { FileDiagnostic } from '../../../src/content/file-diagnostic.ts'
import { reportContent } from '../../../src/store/report-content.ts'

let said: string[] = []
const say = (message: string): number => said.push(message)
const logger = { error: say, warn: say, info: say } as unknown as Parameters<typeof reportContent>[2]

const unknown = (file: string, fields: readonly string[]): FileDiagnostic => ({
  file,
  rule: 'unknown-field',
  severity: 'info',
  message: `Left out what is not known: ${fields.join(', ')}.`,
  line: 1,
  column: 1,
  fields,
})

describe('the report on content', () => {
  beforeEach(() => {
    said = []
  })

  it('counts fields nobody knows once for all files', () => {
    const diagnostics = [
      unknown('a.md', ['layout', 'sidebar']),
      unknown('b.md', ['layout']),
      unknown('c.md', ['constructor']),
    ]
    reportContent(diagnostics, 'content', logger)
    expect(said).toEqual(['Fields nobody knows were left out: layout (2), constructor (1), sidebar (1).'])
  })

  it('says nothing twice', () => {
    reportContent([unknown('d.md', ['layout'])], 'content', logger)
    said = []
    reportContent([unknown('d.md', ['layout'])], 'content', logger)
    expect(said).toEqual([])
  })
})
