import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContrast } from '../../../../src/content/look/check-contrast.ts'
import { DEFAULT_COLOURS } from '../../../../src/content/look/default-colours.ts'
import { INKS } from '../../../../src/content/look/look-schema.ts'
import { parseTheme } from '../../../../src/content/look/theme-file.ts'

describe('the colours a page has by default', () => {
  it('are those of the style sheet', () => {
    const sheet = readFileSync(resolve(import.meta.dirname, '../../../../src/styles/tokens.css'), 'utf8')
    const inks = new Map(parseTheme(sheet).inks.map(({ ink, colour }) => [ink, colour]))
    expect(Object.fromEntries(inks)).toEqual(DEFAULT_COLOURS)
  })

  it('stand out from what they stand on, each as if a publisher had written it', () => {
    const written = INKS.map((ink) => ({
      ink,
      colour: DEFAULT_COLOURS[ink],
      file: 'site.yaml',
      line: 1,
      column: 1,
    }))
    expect(checkContrast(written)).toEqual([])
  })
})
