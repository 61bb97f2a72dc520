import { describe, expect, test } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { EVENT_FEATURES } from '../../../src/events/event-features.ts'
import { findCandidates } from '../../../src/events/find-candidates.ts'
import { CANDIDATE_VETOES, judgeDate } from '../../../src/events/judge-date.ts'
import { locateExpressions } from '../../../src/events/locate-expressions.ts'
import { PLACE_VETOES } from '../../../src/events/place-vetoes.ts'
import { findFeatures } from '../../../src/events/score-candidate.ts'
import { ENGLISH } from '../../../src/language/en/english.ts'
import { withoutRule } from '../../support/without-rule.ts'
import { findHappeningsIn, PUBLISHED, toMarkdownDocument } from './find-happenings-in.ts'

const CONTEXT = { published: PUBLISHED, title: 'Other news' }

function findDates(text: string) {
  const document = toMarkdownDocument(text)
  return { document, expressions: findTemporalExpressions(document, { published: PUBLISHED }, ENGLISH.dates) }
}

/** The vetoes that hold of the dates of a text. */
function findVetoes(text: string): string[] {
  const { document, expressions } = findDates(text)
  const context = { document, published: PUBLISHED, lead: new Set<number>(), neighbours: [] }
  return locateExpressions(document, expressions).flatMap((place) => {
    const judgement = judgeDate(place, context)
    return 'droppedBy' in judgement ? [judgement.droppedBy] : []
  })
}

function countDates(text: string): number {
  const { document, expressions } = findDates(text)
  return locateExpressions(document, expressions).length
}

/** The features of what the dates of a text are attached to. */
function findFeaturesIn(text: string): string[] {
  const { document, expressions } = findDates(text)
  return findCandidates(document, expressions, CONTEXT).flatMap(findFeatures)
}

describe.each([...PLACE_VETOES, ...CANDIDATE_VETOES])('the veto $id', ({ id, examples, counterexamples }) => {
  test.each(examples)('holds: %s', (text) => {
    const vetoes = findVetoes(text)
    expect(vetoes).toContain(id)
    // “three days ending 20 March” is told with its stretch
    expect(findHappeningsIn(text).length).toBe(countDates(text) - vetoes.length)
  })
  test.each(counterexamples)('does not: %s', (text) => {
    expect(findVetoes(text)).toEqual([])
    expect(findHappeningsIn(text)).toHaveLength(1)
  })
})

describe.each([
  ['of places', PLACE_VETOES],
  ['of what they are attached to', CANDIDATE_VETOES],
])('every veto %s changes what an example of its own gives', (_kind, vetoes) => {
  test.each(vetoes.map((veto) => ({ id: veto.id, veto })))('$id', ({ veto }) => {
    const read = () => JSON.stringify(veto.examples.map((text) => [findVetoes(text), findHappeningsIn(text)]))
    expect(withoutRule<unknown, string>(vetoes, veto, read)).not.toBe(read())
  })
})

const TOLD = EVENT_FEATURES.filter(({ id }) => id !== 'lead')

describe.each(TOLD)('the feature $id', ({ id, examples, counterexamples }) => {
  test.each(examples)('holds: %s', (text) => {
    expect(findFeaturesIn(text)).toContain(id)
  })
  test.each(counterexamples)('does not: %s', (text) => {
    expect(findFeaturesIn(text)).not.toContain(id)
  })
})

test('a sentence that tells what the headline tells is the lead', () => {
  const { document, expressions } = findDates('The council closed the bridge on Monday.')
  const of = (title: string) =>
    findCandidates(document, expressions, { ...CONTEXT, title }).flatMap(findFeatures)
  expect(of('Council closes bridge')).toContain('lead')
  expect(of('Other news')).not.toContain('lead')
})

test('no two rules have one id', () => {
  const ids = [...PLACE_VETOES, ...CANDIDATE_VETOES, ...EVENT_FEATURES].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
