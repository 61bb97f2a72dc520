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
/** Milliseconds below which a clock of the processor says nothing of how something grows. */
const TOO_SHORT = 20

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
 * Read each hostile text at eight times 100 KB, and as many texts of 100 KB one after the other, what was read of them
 * kept: as much to hold in memory, whose cost is not ours. Print milliseconds, and how many times longer the long one
 * took than a short one: 8 is linear. Bodies are parsed and their plain text read off; what is refused is said to be.
 * Only rows whose names hold `wanted` are run.
 */
export function benchLength(wanted: string): void {
  console.log(`${''.padEnd(28)}${'8 × 100 KB'.padStart(12)}${'800 KB'.padStart(12)}${'growth'.padStart(10)}`)
  for (const [name, piece] of Object.entries(PIECES).filter(([each]) => each.includes(wanted))) {
    const fillText = fill(piece)
    print(name, measureBoth(fillText, readPlain), false)
  }
  for (const [name, make] of Object.entries(BODIES).filter(([each]) => each.includes(wanted))) {
    const isRefused = [SHORT, SHORT * TIMES_LONGER].some(
      (length) => parseMarkdown(make(length)).problem !== null,
    )
    print(name, measureBoth(make, parseBody), isRefused)
  }
}

function print(name: string, [short, long]: readonly [number, number], isRefused: boolean): void {
  const times = (TIMES_LONGER * long) / short
  const growth = isRefused ? 'refused' : long < TOO_SHORT ? 'at once' : times.toFixed(1)
  console.log(
    name.padEnd(28) + short.toFixed(1).padStart(12) + long.toFixed(1).padStart(12) + growth.padStart(10),
  )
}

function readPlain(text: string): unknown {
  const document = toDocument(text, toPlainBlocks(text))
  const context = { published: '2026-03-24', title: '', people: [], pack: ENGLISH }
  const { reading, people } = readDocument(document, context)
  return [document, reading, people, toEntries(text, reading, people, context.published)]
}

function parseBody(text: string): unknown {
  const tree = toBodyTree(parseMarkdown(text))
  return [tree, toBodyText(tree.tree)]
}

function measureBoth(make: (length: number) => string, read: (text: string) => unknown): [number, number] {
  const [short, long] = [make(SHORT), make(SHORT * TIMES_LONGER)]
  const texts = Array.from({ length: TIMES_LONGER }, () => short)
  return [measure(() => texts.map(read)), measure(() => read(long))]
}

/** Milliseconds of the processor, the best of a few rounds: what disturbs a measurement only ever adds to it. */
function measure(step: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    step()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
