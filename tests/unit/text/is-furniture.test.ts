import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../src/text/is-furniture.ts'

const toBlock = (text: string) => ({ kind: 'paragraph', quoted: false, start: 0, end: text.length }) as const

describe('lines that point to other pages', () => {
  it.each([
    'READ MORE: Quay sinks',
    'Read also: Quay sinks',
    'SEE ALSO | Quay sinks',
    'Related stories: Quay sinks',
  ])('%s', (text) => {
    expect(isFurniture(text, toBlock(text))).toBe(true)
  })

  it.each([
    'Read the report: it says the quay sinks.',
    'Related parties said: “No.”',
    'Watch officers said the quay sank.',
    'He said: “Read more: it helps.”',
  ])('are none: %s', (text) => {
    expect(isFurniture(text, toBlock(text))).toBe(false)
  })
})
