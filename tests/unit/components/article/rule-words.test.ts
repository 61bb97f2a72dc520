import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/reading/read-article.ts'
import { toRuleWords } from '../../../../src/components/article/rule-words.ts'
import { REFINERS } from '../../../../src/dates/refine/refiners.ts'
import { RESOLUTION_RULES } from '../../../../src/dates/resolve/resolution-rules.ts'
import { SOURCE_RULES } from '../../../../src/quotes/source/source-rules.ts'

const contents = ['content', 'tests/fixtures/content'].map((folder) =>
  resolve(import.meta.dirname, '../../../..', folder, 'articles'),
)

describe('a rule in plain English', () => {
  it.each(['told-year', ...[...RESOLUTION_RULES, ...REFINERS].map(({ name }) => name)])(
    'is there for the dates’ %s',
    (name) => {
      expect(toRuleWords(name)).toMatch(/^.+\.$/)
    },
  )

  it.each(['same-subject', 'owner-noun', 'far-owner-noun', 'subject-noun', 'told-of-another'])(
    'is there for the voices’ %s, which no cue leads to',
    (name) => {
      expect(toRuleWords(name)).toMatch(/^.+\.$/)
    },
  )

  it.each(
    SOURCE_RULES.flatMap(({ name }) => [
      name,
      `quote-${name}`,
      `tail-${name}`,
      `${name}-quote`,
      `${name}-clause`,
    ]),
  )('is there for the voices’ %s', (name) => {
    expect(toRuleWords(name)).toMatch(/^.+\.$/)
  })

  it.each(contents)('is there for whatever rule read the articles of %s', (folder) => {
    const used = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => readRules(readFileSync(join(folder, file), 'utf8'), file))
    expect(used.length).toBeGreaterThan(10)
    expect([...new Set(used)].filter((rule) => toRuleWords(rule) === null)).toEqual([])
  })

  it('is not made up for a rule nobody knows', () => {
    expect(toRuleWords('no-such-rule')).toBeNull()
    expect(toRuleWords('quote-no-such-rule')).toBeNull()
  })
})

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
