import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Article } from '../../../src/reading/article.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const articles = join(import.meta.dirname, '../../../content/articles')
const context = { people: [], pictures: new Map(), language: 'en', timezone: 'UTC' }

/** So much of a passage shows which it is. */
const SHOWN = 70

/** Write what was read a line a reading, so that a change of a rule shows as changed lines. */
function toLines({ text, expressions, events, statements, people }: Article): string {
  return [
    ...expressions.map(
      ({ start, end, value, rule }) => `date       ${text.slice(start, end)} = ${value} (${rule})`,
    ),
    ...events.map(
      ({ when, status, summary, rule }) => `event      ${when.edtf} ${status}: ${shorten(summary)} (${rule})`,
    ),
    ...statements.map(
      ({ kind, content, speaker, when, rule }) =>
        `statement  ${kind}${when ? ` on ${when.edtf}` : ''}, ${speaker?.name ?? 'nobody named'}: ${shorten(content.map((part) => part.text).join(' … '))} (${rule})`,
    ),
    ...people.map(({ name, kind, role }) => `${kind.padEnd(10)} ${name}${role === null ? '' : `, ${role}`}`),
    '',
  ].join('\n')
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** What changes here on purpose is accepted with `npm run accept:readings`, in the commit that changes it. */
it.each(readdirSync(articles).filter((file) => file.endsWith('.md')))(
  '%s is read as accepted',
  async (file) => {
    const { article } = readArticle(readFileSync(join(articles, file), 'utf8'), file, context)
    if (!article) throw new Error(`${file} is refused.`)
    await expect(toLines(article)).toMatchFileSnapshot(
      `../../fixtures/readings/${file.replace(/\.md$/, '.txt')}`,
    )
  },
)
