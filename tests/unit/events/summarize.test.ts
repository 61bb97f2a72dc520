import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/events/summarize.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'

function summarizeAll(text: string): string {
  const { tokens } = toDocument(text, toPlainBlocks(text))
  return summarize(text, tokens, { firstToken: 0, endToken: tokens.length, gap: null, keptToken: 0 })
}

const FILLER =
  'the council of the town met for a long time in the old hall by the harbour and heard the report of its own engineers about the bridge'

describe('a short run stays as it is', () => {
  test('but for its white space', () => {
    expect(summarizeAll('the council  met')).toBe('the council met')
  })
  test('up to 140 characters', () => {
    const text = `${'a'.repeat(135)} done`
    expect(summarizeAll(text)).toBe(text)
  })
})

describe('a longer run is cut', () => {
  test.each([
    ['behind a word that can end it', `${FILLER} and the pier`, /bridge…$/],
    [
      'in front of a comma',
      'the council of the town met for a long time in the old hall by the harbour of Norport, where it had heard the report of its own engineers about the bridge',
      /Norport…$/,
    ],
    [
      'not within a name',
      `${FILLER.slice(0, 120)} about Ida Maria Orme Lindqvist of Norport`,
      /^(?!.*(?:Ida|Maria|Orme)…$)/,
    ],
    ['not within a number', `${FILLER.slice(0, 125)} 12,000,000 crowns for the whole of it`, /^(?!.*\d…$)/],
    [
      'in front of a quotation',
      `${FILLER.slice(0, 110)} as “a very hard and bitter winter for us all” today`,
      /^[^“]*…$/,
    ],
  ])('%s', (_, text, expected) => {
    const summary = summarizeAll(text)
    expect(summary).toMatch(expected)
    expect(summary).toMatch(/…$/)
    expect(summary.length).toBeLessThanOrEqual(140)
    expect(text.startsWith(summary.slice(0, -1))).toBe(true)
  })
  test('even where it is one word', () => {
    expect(summarizeAll('a'.repeat(300)).length).toBeLessThanOrEqual(140)
  })
})
