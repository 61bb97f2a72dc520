import { stripVTControlCharacters, styleText } from 'node:util'
import { toWhenWords } from '../components/dates/when-words.ts'
import { toWords } from '../components/words/words.ts'
import type { Span } from '../markdown/span.ts'
import type { Article } from '../reading/article.ts'

type Ink = 'blue' | 'yellow'

const words = toWords('en')

/** Show an article to people: its words with their marks, dates in blue and what is said in yellow, then both as lists. */
export function toArticleLines(article: Article): string[] {
  const { meta, text, events, statements, expressions } = article
  const undated = expressions.filter(
    ({ when, type }) => when === null && (type === 'DATE' || type === 'TIME'),
  )
  return [
    styleText('bold', clean(meta.title)),
    `${meta.published.day}  ${article.id}`,
    '',
    ...paint(text, toMarks(article)).split('\n'),
    '',
    ...events.map(
      ({ when, summary, confidence, rule, origin, status }) =>
        `${styleText('blue', toWhenWords(when, words))}  ${clean(summary)}  ${toGrounds([status, rule, confidence, origin])}`,
    ),
    ...undated.map(
      ({ text: said, rule }) => `${styleText('blue', 'no date')}  ${clean(said)}  ${toGrounds([rule])}`,
    ),
    '',
    ...statements.map(
      ({ speaker, quote, content, kind, confidence, rule, origin }) =>
        `${styleText('yellow', clean(speaker?.name ?? 'nobody named'))}  ${clean((quote.length > 0 ? quote : content).map((each) => each.text).join(' … '))}  ${toGrounds([kind, rule, confidence, origin])}`,
    ),
    '',
  ]
}

function toGrounds(grounds: readonly (string | number)[]): string {
  const shown = grounds.map((each) => (typeof each === 'number' ? each.toFixed(2) : each))
  return styleText('dim', `(${shown.join(', ')})`)
}

function toMarks({ expressions, statements }: Article): readonly (Span & { readonly ink: Ink })[] {
  return [
    ...statements.flatMap(({ quote, content }) =>
      (quote.length > 0 ? quote : content).map(({ start, end }) => ({ start, end, ink: 'yellow' as const })),
    ),
    ...expressions.map(({ start, end }) => ({ start, end, ink: 'blue' as const })),
  ]
}

/** Give each stretch of a text the ink of the last mark that covers it. */
function paint(text: string, marks: readonly (Span & { readonly ink: Ink })[]): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? text.length
      const ink = marks.findLast((mark) => mark.start <= start && end <= mark.end)?.ink
      const part = clean(text.slice(start, end))
      return ink ? styleText(ink, part) : part
    })
    .join('')
}

/** No article steers the terminal of whoever reads it. */
function clean(written: string): string {
  return stripVTControlCharacters(written).replace(/(?![\n\t])\p{Cc}/gu, '')
}
