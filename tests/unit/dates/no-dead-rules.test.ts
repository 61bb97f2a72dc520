import { describe, expect, it } from 'vitest'
import { GUARDS } from '../../../src/language/en/dates/guards.ts'
import { PHRASES } from '../../../src/language/en/dates/phrases.ts'
import { REFINERS } from '../../../src/dates/refine/refiners.ts'
import { DIRECTION_CUES } from '../../../src/language/en/dates/direction/direction-cues.ts'
import { RESOLUTION_RULES } from '../../../src/dates/resolve/resolution-rules.ts'
import { readDates } from '../../support/read-dates.ts'
import { withoutRule } from '../../support/without-rule.ts'

/** Days of publication on every side of the days the examples name. */
const PUBLISHED = ['2026-03-22', '2026-06-10', '2026-11-25']

const read = (sentences: readonly string[]) =>
  JSON.stringify(sentences.map((sentence) => PUBLISHED.map((day) => readDates(sentence, day))))

describe('every rule for dates changes how an example of its own is read', () => {
  it.each(PHRASES.map((rule) => ({ ...rule, rule })))('the phrase $id', ({ rule, examples }) => {
    const sentences = examples.flatMap((words) => [
      `They met in ${words}.`,
      `They met on ${words}.`,
      `They met at ${words}.`,
    ])
    expect(withoutRule(PHRASES, rule, () => read(sentences))).not.toBe(read(sentences))
  })

  it.each(GUARDS.map((rule) => ({ ...rule, rule })))('the guard $id', ({ rule, examples }) => {
    expect(withoutRule(GUARDS, rule, () => read(examples))).not.toBe(read(examples))
  })

  it.each(DIRECTION_CUES.map((rule) => ({ ...rule, rule })))('the cue $id', ({ rule, examples }) => {
    const sentences = examples.map(([sentence]) => sentence)
    expect(withoutRule(DIRECTION_CUES, rule, () => read(sentences))).not.toBe(read(sentences))
  })

  it.each(RESOLUTION_RULES.map((rule) => ({ ...rule, rule })))('the rule $id', ({ rule, examples }) => {
    const sentences = examples.map(([sentence]) => sentence)
    expect(withoutRule(RESOLUTION_RULES, rule, () => read(sentences))).not.toBe(read(sentences))
  })

  it.each(REFINERS.map((rule) => ({ ...rule, rule })))('the refiner $id', ({ rule, examples }) => {
    const sentences = examples.map(([sentence]) => sentence)
    expect(withoutRule(REFINERS, rule, () => read(sentences))).not.toBe(read(sentences))
  })
})
