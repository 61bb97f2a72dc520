import { ENGLISH } from '../../../src/language/en/english.ts'
import { describe, expect, test } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { EVENT_FILTERS } from '../../../src/events/event-filters.ts'
import { judgeDate } from '../../../src/events/judge-date.ts'
import { locateExpressions } from '../../../src/events/locate-expressions.ts'
import { PLACE_FILTERS } from '../../../src/events/place-filters.ts'
import { findHappeningsIn, PUBLISHED, toMarkdownDocument } from './find-happenings-in.ts'

/** The filters that drop the dates of a sentence. */
function findDroppers(text: string): string[] {
  const document = toMarkdownDocument(text)
  const expressions = findTemporalExpressions(document, { published: PUBLISHED }, ENGLISH.dates)
  return locateExpressions(document, expressions).flatMap((place) => {
    const judgement = judgeDate(document, place, PUBLISHED, new Set())
    return 'droppedBy' in judgement ? [judgement.droppedBy] : []
  })
}

const SPOKEN = [...PLACE_FILTERS, ...EVENT_FILTERS].filter(({ examples }) => examples.drops.length > 0)

describe.each(SPOKEN)('the filter $name', ({ name, examples }) => {
  test.each(examples.drops)('drops: %s', (sentence) => {
    expect(findDroppers(sentence)).toContain(name)
    expect(findHappeningsIn(sentence)).toEqual([])
  })
  test.each(examples.keeps)('keeps: %s', (sentence) => {
    expect(findHappeningsIn(sentence)).toHaveLength(1)
  })
})
