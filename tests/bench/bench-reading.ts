import { ENGLISH } from '../../src/language/en/english.ts'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { renderPassages } from '../../src/render/render-passages.ts'
import { findTemporalExpressions } from '../../src/dates/find-temporal-expressions.ts'
import { findHappenings } from '../../src/events/find-happenings.ts'
import { toBodyText } from '../../src/markdown/body-text.ts'
import { toBodyTree } from '../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { findMentions } from '../../src/people/find-mentions.ts'
import { resolvePeople } from '../../src/people/resolve-people.ts'
import { findAttributions } from '../../src/quotes/find-attributions.ts'
import { toDocument } from '../../src/text/document.ts'
import { writeSyntheticArticle } from '../support/synthetic-articles.ts'

const PUBLISHED = '2026-03-24'
const ROUNDS = 9

const markdownAlone = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/**
 * Time every step over `count` synthetic articles of about 500 words, steps taking turns within each round, and print
 * the median milliseconds an article and the ratio of reading to remark, GFM and rehype alone.
 */
export function benchReading(count: number): void {
  const sources = Array.from({ length: count }, (_, seed) => writeSyntheticArticle(seed))
  const parsed = sources.map(toParsed)
  const documents = parsed.map(({ body }) => toDocument(body.text, body.blocks))
  const steps: Readonly<Record<string, () => void>> = {
    'remark + GFM + rehype alone': () => sources.forEach((source) => markdownAlone.processSync(source)),
    parse: () => sources.forEach(toParsed),
    'read: text': () => parsed.forEach(({ body }) => toDocument(body.text, body.blocks)),
    'read: dates': () =>
      documents.forEach((document) =>
        findTemporalExpressions(document, { published: PUBLISHED }, ENGLISH.dates),
      ),
    'read: dates and events': () =>
      documents.forEach((document) => {
        const expressions = findTemporalExpressions(document, { published: PUBLISHED }, ENGLISH.dates)
        findHappenings(document, expressions, { published: PUBLISHED, title: '' })
      }),
    'read: people and quotes': () =>
      documents.forEach((document) => {
        findAttributions(document, resolvePeople(document, findMentions(document), [], PUBLISHED))
      }),
    render: () =>
      parsed.forEach(({ tree, body }) =>
        renderPassages(tree, body, [], { base: '/', folder: '', pictures: [] }),
      ),
  }
  const medians = measure(steps, count)
  const words = Math.round(
    documents.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0) /
      count,
  )
  console.log(`${count} articles of ${words} words, median of ${ROUNDS} rounds, milliseconds an article`)
  for (const [name, median] of Object.entries(medians))
    console.log(`${name.padEnd(30)}${median.toFixed(3).padStart(8)}`)
  const reading = ['read: text', 'read: dates and events', 'read: people and quotes'].reduce(
    (sum, name) => sum + (medians[name] ?? 0),
    0,
  )
  const alone = medians['remark + GFM + rehype alone'] ?? Number.NaN
  console.log(`${'reading in all'.padEnd(30)}${reading.toFixed(3).padStart(8)}`)
  console.log(`${'ratio of reading to Markdown'.padEnd(30)}${(reading / alone).toFixed(2).padStart(8)}`)
}

function toParsed(source: string) {
  const { tree } = toBodyTree(parseMarkdown(source))
  return { tree, body: toBodyText(tree) }
}

/** One round to warm up, then the steps in turn, round after round, so that the machine's moods hit all alike. */
function measure(steps: Readonly<Record<string, () => void>>, count: number): Record<string, number> {
  const timed = Object.entries(steps).map(([name, step]) => ({ name, step, times: [] as number[] }))
  for (let round = -1; round < ROUNDS; round++)
    for (const { step, times } of timed) {
      const start = performance.now()
      step()
      if (round >= 0) times.push((performance.now() - start) / count)
    }
  return Object.fromEntries(timed.map(({ name, times }) => [name, toMedian(times)]))
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
