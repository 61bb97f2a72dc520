import { describe, expect, it } from 'vitest'
import { NOT_SAID_RULES } from '../../../src/quotes/not-said/not-said.ts'
import { REPORT_RULES } from '../../../src/quotes/reported/report-rules.ts'
import { SOURCE_RULES } from '../../../src/quotes/source/source-rules.ts'
import { readText } from '../../support/read-text.ts'
import { withoutRule } from '../../support/without-rule.ts'

const read = (texts: readonly string[]) => JSON.stringify(texts.map((text) => readText(text).all))

describe('every rule for voices changes how an example of its own is read', () => {
  it.each(SOURCE_RULES.map((rule) => ({ ...rule, rule })))('the source rule $id', ({ rule, examples }) => {
    const texts = examples.map(({ text }) => text)
    expect(withoutRule<unknown, string>(SOURCE_RULES, rule, () => read(texts))).not.toBe(read(texts))
  })

  it.each(REPORT_RULES.map((rule) => ({ ...rule, rule })))('the report rule $id', ({ rule, examples }) => {
    const texts = examples.map(({ text }) => text)
    expect(withoutRule<unknown, string>(REPORT_RULES, rule, () => read(texts))).not.toBe(read(texts))
  })

  it.each(NOT_SAID_RULES.map((rule) => ({ ...rule, rule })))(
    'what is not said: $id',
    ({ rule, examples }) => {
      expect(withoutRule(NOT_SAID_RULES, rule, () => read(examples))).not.toBe(read(examples))
    },
  )
})
