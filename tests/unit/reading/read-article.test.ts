import { describe, expect, it } from 'vitest'
import { readFixture } from '../../support/read-fixture.ts'

const options = await readFixture('2026-03-22-quay-street-options')
const votes = await readFixture('2026-03-24-council-votes')

describe('an article with relative dates, fragments and pronouns', () => {
  const { events, statements, people, text } = options

  it.each([
    ['Earlier this month', '2026-03-01/2026-03-21', 'month', 'past', /^Port Aldine proposed to the county/],
    [
      'in early March',
      '2026-03-01~/2026-03-10~',
      'month',
      'past',
      /^County leader Salma Wirth warned Delgado/,
    ],
    ['On Saturday', '2026-03-21', 'day', 'past', /^more than two hundred workers returned to their yards/],
    ['next month', '2026-04', 'month', 'scheduled', /^they agreed to start talks with the town/],
    ['today', '2026-03-22', 'day', 'past', /Delgado said/],
  ])('dates what happened “%s”', (words, edtf, precision, status, summary) => {
    const found = events.filter(({ expression }) => expression.words === words)
    expect(found).toMatchObject([
      { when: { edtf, precision }, status, summary: expect.stringMatching(summary) },
    ])
  })

  it.each([
    ['mixed', ['a hard refusal'], 'salma-wirth', '2026-03-01~/2026-03-10~'],
    ['mixed', ['suitable engineering measures', 'timid', 'front gate'], 'marta-delgado', undefined],
    ['direct', ['It may be different.'], 'marta-delgado', undefined],
    ['direct', ['It will depend on the figures that our own engineers send me,'], 'marta-delgado', undefined],
    [
      'direct',
      ['We did not do it just to see it blocked … but with the aim of reaching a settled plan.'],
      'marta-delgado',
      undefined,
    ],
  ])('hears %s %j', (kind, parts, speaker, edtf) => {
    const found = statements.filter(({ quote }) => quote[0]?.text === parts[0])
    expect(found).toMatchObject([
      { kind, quote: parts.map((words) => ({ text: words })), speaker: { id: speaker } },
    ])
    expect(found[0]?.when?.edtf).toBe(edtf)
  })

  it('takes no fragment for a statement of its own, and no place for a person', () => {
    expect(statements.filter(({ kind }) => kind !== 'reported')).toHaveLength(5)
    expect(
      people
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Marta Delgado', 'Salma Wirth'])
  })

  it('has the editor’s word on what the rules found already', () => {
    const [saturday] = events.filter(({ expression }) => expression.words === 'On Saturday')
    expect(saturday).toMatchObject({ origin: 'confirmed', confidence: 1 })
  })

  it('ties everything to its words', () => {
    const excerpts = [
      ...options.expressions,
      ...statements.flatMap(({ quote, content, cue, occasion }) => [...quote, ...content, cue, occasion]),
      ...people.flatMap(({ mentions }) => mentions),
    ].filter((excerpt) => excerpt !== null)
    for (const excerpt of excerpts) expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text)
    for (const { summary, passages } of events) {
      const told = passages.map(({ start, end }) => text.slice(start, end)).join(' ')
      expect(told).toContain(summary.replace(/…$/, ''))
    }
  })
})

describe('an article with a table, a list, a note and a block quotation', () => {
  const { events, statements } = votes

  it('dates what is told in its sentences and nothing in its tables', () => {
    expect(events.map(({ expression, when }) => `${expression.words}: ${when.edtf}`)).toEqual(
      expect.arrayContaining(['on 3 March: 2026-03-03', 'for 9 May: 2026-05-09']),
    )
    const crossings = votes.text.indexOf('Crossings')
    expect(events.filter(({ expression }) => Math.abs(expression.start - crossings) < 30)).toEqual([])
  })

  it('hears who is quoted in marks and in a block', () => {
    const heard = statements.map(({ quote, speaker }) => `${speaker?.name}: ${quote[0]?.text.slice(0, 12)}`)
    expect(heard).toEqual(
      expect.arrayContaining(['Marta Delgado: I will not p', 'Tomas Lindqvist: We told them']),
    )
  })
})

describe('an article in a language of which the dates alone are read', () => {
  it('has its dates, and neither statements, people nor events', async () => {
    const { expressions, statements, people, events } = await readFixture('2026-03-27-el-muelle')
    expect(expressions.map(({ text, value }) => [text, value])).toEqual([
      ['el martes', '2026-03-24'],
      ['principios de marzo', '2026-03'],
      ['el próximo lunes', '2026-03-30'],
      ['1987', '1987'],
    ])
    expect([statements, people, events]).toEqual([[], [], []])
  })
})
