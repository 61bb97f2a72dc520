import { describe, expect, it } from 'vitest'
import { EVENT_FILTERS } from '../../../src/events/event-filters.ts'
import { PLACE_FILTERS } from '../../../src/events/place-filters.ts'
import { withoutRule } from '../../support/without-rule.ts'
import { findHappeningsIn } from './find-happenings-in.ts'

const read = (sentences: readonly string[]) =>
  JSON.stringify(sentences.map((sentence) => findHappeningsIn(sentence)))

describe.each([
  ['of places', PLACE_FILTERS],
  ['of events', EVENT_FILTERS],
])('every filter %s changes what an example of its own gives', (_kind, filters) => {
  it.each(filters.map((filter) => ({ name: filter.name, filter })))('$name', ({ filter }) => {
    const examples = [...filter.examples.drops, ...filter.examples.keeps]
    expect(withoutRule<unknown, string>(filters, filter, () => read(examples))).not.toBe(read(examples))
  })
})
