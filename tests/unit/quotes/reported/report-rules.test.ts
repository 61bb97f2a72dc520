import { describe, expect, it } from 'vitest'
import { REPORT_RULES } from '../../../../src/quotes/reported/report-rules.ts'
import { readText } from '../../../support/read-text.ts'

describe('the rules for reported speech', () => {
  const examples = REPORT_RULES.flatMap(({ name, examples }) =>
    examples.map((example) => [name, example.text, example] as const),
  )
  it.each(examples)('%s: %s', (name, text, { source, content }) => {
    const [statement, ...others] = readText(text).reported
    expect(others).toEqual([])
    expect(statement).toMatchObject({ kind: 'reported', quote: [], speaker: { name: source } })
    expect(statement?.content.map((part) => part.text).join(' ')).toBe(content)
    expect(statement?.rule.startsWith(name)).toBe(true)
  })
})
