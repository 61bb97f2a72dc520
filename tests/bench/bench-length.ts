import { readDocument } from '../../src/reading/read-document.ts'
import { toEntries } from '../../src/reading/to-entries.ts'
import { toPlainBlocks } from '../../src/markdown/plain-text.ts'
import { toDocument } from '../../src/text/document.ts'
import { writeSyntheticArticle } from '../support/synthetic-articles.ts'

const SHORT = 100_000
const TIMES_LONGER = 8
const ROUNDS = 3

/** Texts that tempt a reader to look back or ahead too far: a piece of each, repeated without a line end. */
const PIECES: Readonly<Record<string, string>> = {
  'one paragraph of news': writeSyntheticArticle(1)
    .replace(/^---[\s\S]*?---/, '')
    .replace(/\s+/g, ' '),
  digits: '1234567890',
  'numbers with separators': '1,234.5-',
  'dates without end': 'On Monday ',
  'bare months': 'May March ',
  'opening marks': '“',
  'straight marks': '"a" ',
  'single marks': "'a ",
  'capitals without end': 'Marta Delgado Wirth ',
  'a word without end': 'a',
  'verbs without end': 'said told was added ',
  'commas without end': 'he, who, ',
  'stops without end': 'U.S. ',
  hyphens: 'month-',
  statements: '“Nobody has signed,” Marta Delgado said. ',
  'open quotations': '“Nobody has signed, Marta Delgado said. ',
  pronouns: 'Marta Delgado left and he said she said they went. ',
  events: 'On Monday the mayor resigned, and ',
}

/**
 * Read each hostile text at 100 KB and at eight times that, and print milliseconds and how many times longer the long
 * one took: 8 is linear.
 */
export function benchLength(): void {
  console.log(`${''.padEnd(28)}${'100 KB'.padStart(10)}${'800 KB'.padStart(10)}${'growth'.padStart(8)}`)
  for (const [name, piece] of Object.entries(PIECES)) {
    const short = piece.repeat(SHORT / piece.length)
    const times = [short, short.repeat(TIMES_LONGER)].map(toTime)
    const [quick = Number.NaN, slow = Number.NaN] = times
    const cells = [
      quick.toFixed(1).padStart(10),
      slow.toFixed(1).padStart(10),
      (slow / quick).toFixed(1).padStart(8),
    ]
    console.log(name.padEnd(28) + cells.join(''))
  }
}

/** The best of a few rounds: what disturbs a measurement only ever adds to it. */
function toTime(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    const document = toDocument(text, toPlainBlocks(text))
    const { reading, people } = readDocument(document, { published: '2026-03-24', title: '', people: [] })
    toEntries(text, reading, people)
    return performance.now() - start
  })
  return Math.min(...times)
}
