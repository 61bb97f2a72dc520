import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/reading/read-article.ts'
import { buildReading } from '../../../../src/components/article/build-reading.ts'
import { en } from '../../../../src/components/words/en.ts'
import type { Article } from '../../../../src/reading/article.ts'
import { NOT_SAID_RULES } from '../../../../src/quotes/not-said/not-said.ts'
import { REPORT_RULES } from '../../../../src/quotes/reported/report-rules.ts'
import { readText } from '../../../support/read-text.ts'
import { toRuleWords } from '../../../../src/components/article/rule-words.ts'
import { DATE_RULES } from '../../../../src/dates/date-rules.ts'
import { SOURCE_RULES } from '../../../../src/quotes/source/source-rules.ts'

const contents = ['content', 'tests/fixtures/content'].map((folder) =>
  resolve(import.meta.dirname, '../../../..', folder, 'articles'),
)

describe('a rule in plain English', () => {
  it.each(DATE_RULES.map(({ id }) => id))('is there for the dates’ %s', (id) => {
    expect(toRuleWords(id)).toMatch(/^.+\.$/)
  })

  it.each(contents)('is there for whatever rule read the articles of %s', (folder) => {
    const used = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => readRules(readFileSync(join(folder, file), 'utf8'), file))
    expect(used.length).toBeGreaterThan(10)
    expect([...new Set(used)].filter((rule) => toRuleWords(rule) === null)).toEqual([])
  })

  it.each(
    [...SOURCE_RULES, ...REPORT_RULES, ...NOT_SAID_RULES].flatMap(({ examples }) =>
      examples.map((example) => (typeof example === 'string' ? example : example.text)),
    ),
  )('is there for whatever rule reads %s', (text) => {
    for (const { rule } of readText(text).all)
      expect([rule, toRuleWords(rule)]).toEqual([rule, expect.any(String)])
  })

  it.each([
    '“Nobody has signed it yet,” blustered Tomas Lindqvist.',
    'The council made a change that Marta Delgado said would cost more.',
    'In Tomas Lindqvist’s view the bridge was “a danger to all who cross”.',
    '“Nobody has signed it yet,” she said.',
    '“Nobody has signed it yet.” — Tomas Lindqvist',
    'The Gazette quoted Tomas Lindqvist as saying the quay was shut.',
  ])('stands on the page under the voice of: %s', (text) => {
    const report = buildReading(readMarkdown(text), en)
    expect(report.voices.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^.+\.$/)])
  })

  it('says nothing of how sure a name is where there is none', () => {
    const { voices } = buildReading(
      readMarkdown('“Nobody has signed it yet,” she said.\n\n“It is shut,” said Marta Delgado.'),
      en,
    )
    expect(voices[0]).toMatchObject({ confidence: '', rule: toRuleWords('unknown') })
    expect(voices[1]).toMatchObject({ result: 'Marta Delgado', confidence: en.read.confidence.high })
  })

  it('is not made up for a rule nobody knows', () => {
    expect(toRuleWords('no-such-rule')).toBeNull()
    expect(toRuleWords('quote-no-such-rule')).toBeNull()
  })
})

function readMarkdown(body: string): Article {
  const source = `---\ntitle: News\npublished: 2026-03-24\n---\n\n${body}\n`
  const context = { language: 'en', timezone: 'UTC', people: [], pictures: new Map<string, null>() }
  const { article } = readArticle(source, '2026-03-24-news.md', context)
  if (!article) throw new Error('The article is refused.')
  return article
}

/** The rules behind all that the page shows of an article, an editor’s own word left out. */
function readRules(source: string, path: string): string[] {
  const defaults = {
    language: 'en',
    timezone: 'UTC',
    people: [],
    pictures: new Map<string, null>(),
  }
  const { article } = readArticle(source, path, defaults)
  if (!article) return []
  return [...article.expressions, ...article.events, ...article.statements]
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'editor')
}
