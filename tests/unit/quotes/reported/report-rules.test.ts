import { describe, expect, it } from 'vitest'
import { REPORT_RULES } from '../../../../src/quotes/reported/report-rules.ts'
import { readText } from '../../../support/read-text.ts'

describe('the rules for reported speech', () => {
  const examples = REPORT_RULES.flatMap(({ id, examples }) =>
    examples.map((example) => [id, example.text, example] as const),
  )
  it.each(examples)('%s: %s', (id, text, { source, content }) => {
    const [statement, ...others] = readText(text).reported
    expect(others).toEqual([])
    expect(statement).toMatchObject({ kind: 'reported', quote: [], speaker: { name: source } })
    expect(statement?.content.map((part) => part.text).join(' ')).toBe(content)
    expect(statement?.rule.startsWith(id)).toBe(true)
  })
})
