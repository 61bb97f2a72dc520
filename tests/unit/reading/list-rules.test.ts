import { expect, it } from 'vitest'
import { listRules } from '../../../src/reading/list-rules.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { withTrace } from '../../../src/text/trace.ts'

const rules = listRules()

it('lists every rule once in its list', () => {
  const names = rules.map(({ list, id }) => `${list} ${id}`)
  expect(names).toEqual([...new Set(names)])
  expect(names).toContain('quotes: sources subject-verb')
  expect(names).toContain('dates: phrases weekday-date')
})

it('gives sentences where rules have examples', () => {
  const source = rules.find(({ id }) => id === 'subject-verb')
  expect(source?.says).toMatch(/\.$/)
  expect(source?.examples.length).toBeGreaterThan(0)
  for (const { examples } of rules) for (const example of examples) expect(example).not.toBe('')
})

it('traces which rules were tried and which won, and reads the same', () => {
  const source =
    '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\n“It is over,” Ann Skory said on Monday.\n'
  const context = { people: [], pictures: new Map(), language: 'en', timezone: 'UTC' }
  const read = () => readArticle(source, 'a.md', context)
  const { result, steps } = withTrace(read)
  expect(result.article?.statements).toEqual(read().article?.statements)
  const found = steps.map(({ stage, rule, verdict }) => `${stage} ${rule} ${verdict}`)
  expect(found).toEqual(expect.arrayContaining(['source subject-verb won', 'phrase weekday-date won']))
  expect(steps.some(({ stage, weight }) => stage === 'feature' && weight !== undefined)).toBe(true)
})
