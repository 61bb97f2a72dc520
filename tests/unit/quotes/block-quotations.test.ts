import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/reading/read-article.ts'

const context = {
  people: [],
  language: 'en',
  timezone: 'UTC',
  pictures: new Map<string, null>(),
}

function readVoices(body: string): string[] {
  const source = `---\ntitle: The quay\npublished: 2026-03-24\n---\n\nMarta Delgado met Hugo Rowe, the harbour master, by the quay.\n\n${body}`
  const { article } = readArticle(source, 'quay.md', context)
  return (article?.statements ?? []).map(
    ({ speaker, quote }) => `${speaker?.name ?? '?'}: ${quote.map(({ text }) => text).join(' // ')}`,
  )
}

describe('block quotations', () => {
  it.each([
    ['Here’s what Rowe said.\n\n> Nobody has signed.', 'Hugo Rowe: Nobody has signed.'],
    [
      'And this is what Marta Delgado told the board.\n\n> Nobody will sign.',
      'Marta Delgado: Nobody will sign.',
    ],
    ['Marta Delgado has put out this statement.\n\n> Nobody will sign.', 'Marta Delgado: Nobody will sign.'],
    [
      'Rowe said:\n\n> Nobody has signed.\n>\n> Nobody will.',
      'Hugo Rowe: Nobody has signed. // Nobody will.',
    ],
    ['They parted.\n\n> “Nobody has signed.”\n> — Marta Delgado', 'Marta Delgado: Nobody has signed.'],
  ])('%s', (body, voice) => {
    expect(readVoices(body)).toEqual([voice])
  })

  it.each([
    'Here is what the rules are.\n\n> Nobody may sign.',
    'Marta Delgado left.\n\n> Nobody may sign.',
    'Marta Delgado signed the statement with care.\n\n> Nobody may sign.',
  ])('without a voice are none: %s', (body) => {
    expect(readVoices(body)).toEqual([])
  })
})
