import { describe, expect, test } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { EVENT_FILTERS } from '../../../src/events/event-filters.ts'
import { findHappenings } from '../../../src/events/find-happenings.ts'
import { judgeDate } from '../../../src/events/judge-date.ts'
import { locateExpressions } from '../../../src/events/locate-expressions.ts'
import { PLACE_FILTERS } from '../../../src/events/place-filters.ts'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { normalizeSource } from '../../../src/markdown/decode-source.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'
import { findHappeningsIn, PUBLISHED } from './find-happenings-in.ts'

/** The filters that drop the dates of a sentence. */
function findDroppers(text: string): string[] {
  const document = toDocument(text, toPlainBlocks(text))
  const expressions = findTemporalExpressions(document, { published: PUBLISHED })
  return locateExpressions(document, expressions).flatMap((place) => {
    const judgement = judgeDate(document, place, PUBLISHED, new Set())
    return 'droppedBy' in judgement ? [judgement.droppedBy] : []
  })
}

const SPOKEN = [...PLACE_FILTERS, ...EVENT_FILTERS].filter(({ examples }) => examples.drops.length > 0)

describe.each(SPOKEN)('the filter $name', ({ name, examples }) => {
  test.each(examples.drops)('drops: %s', (sentence) => {
    const droppers = findDroppers(sentence)
    // A date the tagger resolves to nothing never reaches a filter.
    expect(droppers.length === 0 || droppers.includes(name)).toBe(true)
    expect(findHappeningsIn(sentence)).toEqual([])
  })
  test.each(examples.keeps)('keeps: %s', (sentence) => {
    expect(findHappeningsIn(sentence)).toHaveLength(1)
  })
})

describe('headings, tables and quoted blocks', () => {
  const find = (source: string): number => {
    const { text, blocks } = toBodyText(toBodyTree(parseMarkdown(normalizeSource(source))).tree)
    const document = toDocument(text, blocks)
    const expressions = findTemporalExpressions(document, { published: PUBLISHED })
    return findHappenings(document, expressions, { published: PUBLISHED, title: '' }).length
  }
  test.each([
    '## The council rejected the plan on Monday',
    '| Day | What |\n| --- | --- |\n| Monday | The council rejected the plan on Monday |',
    '> The council rejected the plan on Monday.',
  ])('tell no events: %s', (source) => {
    expect(find(source)).toBe(0)
  })
  test('paragraphs and lists do', () => {
    expect(find('The council rejected the plan on Monday.')).toBe(1)
    expect(find('- The council rejected the plan on Monday.')).toBe(1)
  })
})
