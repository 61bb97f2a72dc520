import { ENGLISH } from '../../src/language/en/english.ts'
import { readDocument } from '../../src/reading/read-document.ts'
import { toEntries } from '../../src/reading/to-entries.ts'
import { toBodyText } from '../../src/markdown/body-text.ts'
import { toBodyTree } from '../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
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

/** Markdown and HTML that tempt a parser in the same way: a text of each, so many characters long. */
const BODIES: Readonly<Record<string, (length: number) => string>> = {
  paragraphs: fill('On Monday the mayor resigned, and the quay was shut.\n\n'),
  'a paragraph of lines': fill('On Monday the mayor resigned.\n'),
  'emphasis and links': fill('*a* **b** [c](d) [sic] `e` \n\n'),
  items: fill('- On Monday the mayor resigned.\n'),
  'lines of a quotation': fill('> On Monday the mayor resigned.\n'),
  headings: fill('## A heading\n\nWords.\n\n'),
  'rows of a table': (length) => `| a | b |\n|---|---|\n${fill('| cell | cell |\n')(length)}`,
  'blocks of HTML': fill('<p>On <b>Monday</b> the mayor resigned.</p>\n\n'),
  footnotes: fill('Words.[^a]\n\n', '[^a]: A note.\n\n'),
  shortcodes: fill('Words {{< a "b" >}} and {% c %}.\n\n'),
  addresses: fill('Read www.harbour.example/report, or https://harbour.example/a. \n\n'),
  'sparse wide tables': (length) => {
    const columns = length >> 3
    return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${fill('|b|\n')(length >> 1)}`
  },
  'pictures within pictures': (length) => fill('![')(length >> 1) + fill('](a)')(length >> 1),
  'underlined headings': fill('a\n=\n'),
  'emphasis of two kinds': fill('*a **b ', '', 'c** d* '),
  'emphasis without end': fill('*_'),
  'lazy lines': fill('b\n', '> a\n'),
  'opening brackets': fill('['),
  'closing brackets': fill(']'),
  'marks that close nothing': fill('a* '),
  'lists within lists': (length) =>
    Array.from({ length: Math.round(Math.sqrt(length)) }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(
      '',
    ),
  'elements within elements': fill('<div>'),
}

function fill(piece: string, before = '', behind = ''): (length: number) => string {
  const whole = piece.length + behind.length
  return (length) => {
    const times = Math.ceil(length / whole)
    return before + piece.repeat(times) + behind.repeat(times)
  }
}

/**
 * Read each hostile text at 100 KB and at eight times that, and print milliseconds and how many times longer the long
 * one took: 8 is linear. Bodies are parsed and their plain text read off; what is refused is said to be.
 */
export function benchLength(): void {
  console.log(`${''.padEnd(28)}${'100 KB'.padStart(10)}${'800 KB'.padStart(10)}${'growth'.padStart(8)}`)
  for (const [name, piece] of Object.entries(PIECES)) {
    const short = piece.repeat(SHORT / piece.length)
    print(name, [short, short.repeat(TIMES_LONGER)].map(toTime), false)
  }
  for (const [name, make] of Object.entries(BODIES)) {
    const texts = [make(SHORT), make(SHORT * TIMES_LONGER)]
    const isRefused = texts.some((text) => parseMarkdown(text).problem !== null)
    print(name, texts.map(toParseTime), isRefused)
  }
}

function print(
  name: string,
  [quick = Number.NaN, slow = Number.NaN]: readonly number[],
  isRefused: boolean,
): void {
  const cells = [quick.toFixed(1).padStart(10), slow.toFixed(1).padStart(10)]
  const growth = isRefused ? 'refused' : (slow / quick).toFixed(1)
  console.log(name.padEnd(28) + cells.join('') + growth.padStart(8))
}

function toTime(text: string): number {
  return measure(() => {
    const document = toDocument(text, toPlainBlocks(text))
    const { reading, people } = readDocument(document, {
      published: '2026-03-24',
      title: '',
      people: [],
      pack: ENGLISH,
    })
    toEntries(text, reading, people)
  })
}

function toParseTime(text: string): number {
  return measure(() => toBodyText(toBodyTree(parseMarkdown(text)).tree))
}

/** Milliseconds of the processor, the best of a few rounds: what disturbs a measurement only ever adds to it. */
function measure(step: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    step()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
